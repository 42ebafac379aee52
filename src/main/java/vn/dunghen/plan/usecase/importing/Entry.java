package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;

/** A part of the text of a plan: an item, a table of work, or a heading with what stands under it. */
sealed interface Entry permits Entry.Item, Entry.Work, Entry.Node {

    /**
     * A paragraph or bullet.
     *
     * @param roles whether it only says who, until when, or what comes out
     */
    record Item(Marker marker, String text, boolean bold, boolean roles) implements Entry {

        String full() {
            String number = marker.number();
            return number.isEmpty() ? text : number + (number.matches("[\\p{L}\\d.]+") ? ". " : " ") + text;
        }

        boolean bullet() {
            return marker.bullet() && !roles;
        }
    }

    /** A table of work. */
    record Work(Grid grid, Columns columns, int end) implements Entry {}

    /** A numbered paragraph or a heading. */
    final class Node implements Entry {

        final String number;
        final int rank;
        final boolean loud;
        final List<Entry> entries = new ArrayList<>();
        String text;

        /** Whether a neighbour shows that headings of this kind stand above several pieces of work. */
        boolean grouping;

        /** @param loud bold, or a heading to Word */
        Node(String number, int rank, String text, boolean loud) {
            this.number = number;
            this.rank = rank;
            this.text = text;
            this.loud = loud;
        }

        List<Item> items() {
            return entries.stream()
                    .filter(Item.class::isInstance)
                    .map(Item.class::cast)
                    .toList();
        }

        List<Node> nodes() {
            return entries.stream()
                    .filter(Node.class::isInstance)
                    .map(Node.class::cast)
                    .toList();
        }

        boolean flat() {
            return entries.stream().allMatch(Item.class::isInstance);
        }

        String full() {
            return number.isEmpty() ? text : number + (number.matches("[\\p{L}\\d.]+") ? ". " : " ") + text;
        }

        /** Whether it reads like a title and not like a sentence. */
        boolean title() {
            if (rank <= Marker.ROMAN) {
                return true;
            }
            boolean brief = text.length() <= 250 && !text.matches("(?s).*[.;,]\\s*");
            return brief && (loud || Folding.capitals(text) || !entries.isEmpty());
        }
    }
}
