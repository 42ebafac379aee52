package vn.dunghen.document;

import java.util.Map;

/**
 * How a citizen finds the dossier again: printed as text, Code 39 and QR.
 *
 * @param code code of the dossier, at most 26 characters of A–Z, 0–9, point and hyphen, e.g. "H99.15-261015-0004"
 * @param lookupText the address as people type it, e.g. "motcua.skhcn.minhhoa.example/tra-cuu"
 * @param lookupUrl the address in the QR, with its token, at most 200 characters
 */
public record DossierMark(String code, String lookupText, String lookupUrl) {

    public DossierMark {
        if (!code.matches("[A-Z0-9.-]{1,26}")) {
            throw new IllegalArgumentException("not a code that Code 39 prints: " + code);
        }
        if (lookupUrl.isBlank() || lookupUrl.length() > 200) {
            throw new IllegalArgumentException("the address in the QR has 1 to 200 characters");
        }
    }

    Map<String, Object> toMap() {
        return new ContentMap()
                .put("code", code)
                .put("lookupText", lookupText)
                .put("lookupUrl", lookupUrl)
                .map();
    }
}
