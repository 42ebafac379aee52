package vn.dunghen.dossier.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;

/** Reads dossiers within what the person signed in may see; what they may not see is like unknown. */
@Service
@Transactional(readOnly = true)
public class ReadDossiers {

    private static final String VIEW = "dossier.view";

    private final DossierQueries queries;
    private final Policy policy;

    ReadDossiers(DossierQueries queries, Policy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    public DossierDetail byCode(String code) {
        return queries.byCode(code).filter(this::maySee).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
    }

    public DossierDetail byId(String id) {
        return queries.byId(id).filter(this::maySee).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
    }

    private boolean maySee(DossierDetail dossier) {
        return seenAs(dossier).stream().anyMatch(each -> policy.allows(VIEW, each));
    }

    /** For verbs on a dossier that the person sees. @throws RuleViolation FORBIDDEN */
    public void require(String action, DossierDetail seen) {
        if (!policy.allows(action, seen.resource())) {
            throw RuleViolation.forbidden("forbidden");
        }
    }

    /** A unit asked for its opinion sees what it is asked about, as if the dossier were its own. */
    static List<Policy.Resource> seenAs(DossierDetail dossier) {
        return Stream.concat(
                        Stream.of(dossier.resource()),
                        dossier.opinions().stream()
                                .map(asked -> new Policy.Resource(
                                        "dossier",
                                        dossier.id(),
                                        dossier.resource().state(),
                                        asked.unit(),
                                        null)))
                .toList();
    }

    public Page<DossierRow> list(DossierFilter filter, @Nullable String cursor, int size) {
        return queries.list(filter, policy.scope(VIEW, "dossier"), cursor, size);
    }

    public DossierQueries.Total count(DossierFilter filter) {
        return queries.count(filter, policy.scope(VIEW, "dossier"));
    }
}
