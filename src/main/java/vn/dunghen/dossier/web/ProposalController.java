package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.dossier.usecase.FindProcedures;
import vn.dunghen.dossier.usecase.ProposalRow;
import vn.dunghen.dossier.usecase.ProposeProcedures;
import vn.dunghen.dossier.usecase.ReadProposals;
import vn.dunghen.dossier.usecase.ReviseProposal;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Page;

/** Proposals to change the catalogue, for scripts; each step is a task. */
@RestController
@RequestMapping("/api/v1/procedure-proposals")
class ProposalController {

    private final ProposeProcedures propose;
    private final ReviseProposal revise;
    private final ReadProposals proposals;
    private final FindProcedures find;

    ProposalController(ProposeProcedures propose, ReviseProposal revise, ReadProposals proposals, FindProcedures find) {
        this.propose = propose;
        this.revise = revise;
        this.proposals = proposals;
        this.find = find;
    }

    @GetMapping
    @Access(may = "procedure-proposal.view")
    Page<ProposalRow> list(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return proposals.list(stage(stage), cursor, size);
    }

    @GetMapping("/{code}")
    @Access(may = "procedure-proposal.view")
    ProposalAnswer get(@PathVariable String code) {
        return proposals.byCode(code, ProposalAnswer::of);
    }

    @PostMapping
    @Access(may = "procedure-proposal.propose")
    @ResponseStatus(HttpStatus.CREATED)
    ProposalAnswer propose(@RequestBody ProposalBody body) {
        Read read = read(body);
        return get(propose.handle(read.head(), read.changes(), ProposalSource.TYPED)
                .code());
    }

    @PutMapping("/{code}")
    @Access(may = "procedure-proposal.propose")
    ProposalAnswer revise(@PathVariable String code, @RequestBody ProposalBody body) {
        ProposalId id = proposals.byCode(code, ProcedureProposal::id);
        Read read = read(body);
        revise.handle(id, read.head(), read.changes());
        return get(code);
    }

    private record Read(ProcedureProposal.Head head, List<ProposedChange.Draft> changes) {}

    private Read read(ProposalBody body) {
        List<FieldError> errors = new ArrayList<>();
        Read read = new Read(body.head(errors), body.drafts(errors, find::ending));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return read;
    }

    private static @Nullable ProposalStage stage(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(ProposalStage.values())
                .filter(stage -> stage.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("stage", "Chọn một trong: " + Arrays.toString(ProposalStage.values())));
    }
}
