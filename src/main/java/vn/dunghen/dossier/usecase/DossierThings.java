package vn.dunghen.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyThings;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.kernel.Subject;

/** Shows dossiers to who explains the policy. */
@Component
class DossierThings implements PolicyThings {

    private final DossierQueries queries;

    DossierThings(DossierQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Thing> thing(Subject subject) {
        return subject.type().equals(DossierId.TYPE)
                ? queries.byId(subject.id())
                        .map(dossier -> new Thing(ReadDossiers.seenAs(dossier), dossier.resource(), null))
                : Optional.empty();
    }
}
