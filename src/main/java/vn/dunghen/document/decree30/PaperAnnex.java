package vn.dunghen.document.decree30;

import java.util.List;

/**
 * An annex on pages of its own; "Phụ lục" and which paper it belongs to are written above it.
 *
 * @param title e.g. "Nhiệm vụ cụ thể"
 * @param landscape whether its pages lie on their side
 */
public record PaperAnnex(String title, boolean landscape, List<PaperBlock> body) {
    public PaperAnnex {
        body = List.copyOf(body);
    }
}
