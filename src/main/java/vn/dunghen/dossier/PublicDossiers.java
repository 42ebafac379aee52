package vn.dunghen.dossier;

import java.util.Optional;

/** Finds a dossier for whoever can show that it concerns them. Nobody needs to have signed in; each look is written down. */
public interface PublicDossiers {

    /**
     * By the code on the slip and four characters: the last of the number of the identity card or of the tax code, or of the
     * phone when no such number was given. An unknown code and a wrong check are answered alike, after the same work.
     */
    Optional<PublicDossier> byCheck(String code, String check);

    /** By the secret in the QR of a slip. */
    Optional<PublicDossier> byToken(String token);
}
