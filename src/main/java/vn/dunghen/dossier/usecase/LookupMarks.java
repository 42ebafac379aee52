package vn.dunghen.dossier.usecase;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dunghen.document.DossierMark;
import vn.dunghen.dossier.domain.Dossier;

/** How the applicant finds a dossier again from a slip: the QR opens it by its secret, older ones by the code. */
@Component
class LookupMarks {

    private final String lookup;

    LookupMarks(@Value("${dunghen.lookup:http://localhost:8080/tra-cuu}") String lookup) {
        this.lookup = lookup;
    }

    DossierMark of(Dossier dossier) {
        String token = dossier.lookupToken();
        return new DossierMark(
                dossier.code(),
                lookup.replaceFirst("^https?://", ""),
                lookup + (token == null ? "?ma=" + dossier.code() : "/" + token));
    }
}
