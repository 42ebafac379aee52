package vn.dunghen.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dunghen.calendar.Limit;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.usecase.ImportCatalogue;
import vn.dunghen.dossier.usecase.ReadCatalogue;
import vn.dunghen.dossier.usecase.ReadProposals;
import vn.dunghen.dossier.usecase.WriteCatalogue;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.payment.Tariff;

/** The catalogue of procedures: in force on a day, by versions, and as a workbook. */
@RestController
@RequestMapping("/api/v1/procedures")
class ProcedureController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Procedures procedures;
    private final ReadCatalogue readCatalogue;
    private final ImportCatalogue importCatalogue;
    private final WriteCatalogue writeCatalogue;
    private final ReadProposals proposals;
    private final Clock clock;

    ProcedureController(
            Procedures procedures,
            ReadCatalogue readCatalogue,
            ImportCatalogue importCatalogue,
            WriteCatalogue writeCatalogue,
            ReadProposals proposals,
            Clock clock) {
        this.procedures = procedures;
        this.readCatalogue = readCatalogue;
        this.importCatalogue = importCatalogue;
        this.writeCatalogue = writeCatalogue;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** A procedure as scripts see it; its basis only once it was checked against the original text. */
    record ProcedureBody(
            String code,
            int version,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable String decision,
            String name,
            String field,
            String fieldName,
            Limit committed,
            @Nullable Limit statutory,
            @Nullable Limit firstPhase,
            boolean sameDay,
            long fee,
            @Nullable String feeRule,
            String level,
            String result,
            @Nullable Limit supplementWindow,
            @Nullable String unit,
            @Nullable String basis,
            List<ProcedureComponent> components,
            boolean paymentFirst,
            List<Tariff> tariffs) {

        static ProcedureBody of(Procedure procedure) {
            Procedure.Terms terms = procedure.terms();
            return new ProcedureBody(
                    procedure.code(),
                    procedure.version(),
                    procedure.effectiveFrom(),
                    procedure.effectiveTo(),
                    procedure.decisionNumber(),
                    terms.name(),
                    terms.fieldCode(),
                    terms.fieldName(),
                    terms.committed(),
                    terms.statutory(),
                    terms.firstPhase(),
                    terms.sameDay(),
                    terms.feeAmount(),
                    terms.feeRule(),
                    terms.serviceLevel(),
                    terms.resultName(),
                    terms.supplementWindow(),
                    terms.unit(),
                    procedure.verifiedBasis().orElse(null),
                    procedure.components(),
                    terms.startNeedsPayment(),
                    procedure.tariffs());
        }
    }

    /** @param at the day asked about, e.g. 2026-12-01; today when it is not given */
    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Transactional(readOnly = true)
    Page<ProcedureBody> list(@RequestParam(required = false) @Nullable String at) {
        return new Page<>(
                procedures.inForceOn(day(at)).stream().map(ProcedureBody::of).toList(), null);
    }

    @GetMapping("/{code}")
    @Access(Access.Who.SIGNED_IN)
    @Transactional(readOnly = true)
    ProcedureBody get(@PathVariable String code, @RequestParam(required = false) @Nullable String at) {
        return procedures
                .inForce(code, day(at))
                .map(ProcedureBody::of)
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknownProcedure"));
    }

    /** All versions, the newest first, those to come and those that have ended included. */
    @GetMapping("/{code}/versions")
    @Access(Access.Who.SIGNED_IN)
    @Transactional(readOnly = true)
    List<ProcedureBody> versions(@PathVariable String code) {
        List<ProcedureBody> versions =
                procedures.history(code).stream().map(ProcedureBody::of).toList();
        if (versions.isEmpty()) {
            throw RuleViolation.notFound("dossier.unknownProcedure");
        }
        return versions;
    }

    /** The catalogue of today as the workbook that an import reads. */
    @GetMapping("/catalogue.xlsx")
    @Access(Access.Who.SIGNED_IN)
    ResponseEntity<byte[]> workbook() {
        return CatalogueUpload.download(writeCatalogue.write());
    }

    /**
     * Reads a workbook. Without {@code confirm} it is a trial that changes nothing; with it the workbook becomes one
     * proposal, which goes the way of every other one.
     */
    @PostMapping("/import")
    @Access(may = "procedure-proposal.propose")
    ResponseEntity<?> importWorkbook(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confirm,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String effectiveFrom) {
        proposals.requirePropose();
        byte[] content = CatalogueUpload.bytes(file);
        if (!confirm) {
            return ResponseEntity.ok(CatalogueTrial.of(readCatalogue.read(content)));
        }
        List<FieldError> errors = new ArrayList<>();
        ProcedureProposal.Head head = new ProposalBody(title, reason, effectiveFrom, null).head(errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Imported(importCatalogue.handle(content, head).code()));
    }

    /** The proposal a workbook has become. */
    record Imported(String proposal) {}

    private LocalDate day(@Nullable String at) {
        if (at == null || at.isBlank()) {
            return LocalDate.ofInstant(clock.instant(), ZONE);
        }
        List<FieldError> errors = new ArrayList<>();
        LocalDate day = new BodyReader(errors, "").date("at", at);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return day;
    }
}
