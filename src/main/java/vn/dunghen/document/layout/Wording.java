package vn.dunghen.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dunghen.document.decree30.PaperBlock;

/**
 * All the words of a paper, ready to be set: what every rendering of it shares. A text that does not stand on the paper is
 * empty.
 *
 * @param parents the superior, in as many lines as it needs beside the name of the state
 * @param kind name of the kind in capitals; empty for letters
 * @param about "V/v …" of a letter; its {@code title} is empty then
 * @param enacts what stands between the bases and the articles of a decision
 */
public record Wording(
        List<String> parents,
        String agency,
        String number,
        String nation,
        String motto,
        String placeAndDate,
        String kind,
        String title,
        String about,
        String addressed,
        List<String> addressees,
        String authority,
        List<String> bases,
        String enacts,
        List<PaperBlock> body,
        Sign sign,
        String recipientsName,
        List<String> recipients,
        List<Annex> annexes) {

    /** The block of the signature. @param note that signing was recorded, and when */
    public record Sign(String capacity, String title, String name, String note) {}

    /** @param heading e.g. "PHỤ LỤC I" @param belongs which paper it comes with */
    public record Annex(String heading, String title, String belongs, boolean landscape, List<PaperBlock> body) {}

    /** Items without blank ones: each ends with a semicolon, the last with a full stop. */
    static List<String> listed(List<String> items) {
        var bare = items.stream()
                .map(PlainLetters::bare)
                .filter(item -> !item.isEmpty())
                .toList();
        var ended = new ArrayList<String>();
        for (int i = 0; i < bare.size(); i++) {
            ended.add(bare.get(i) + (i == bare.size() - 1 ? "." : ";"));
        }
        return List.copyOf(ended);
    }
}
