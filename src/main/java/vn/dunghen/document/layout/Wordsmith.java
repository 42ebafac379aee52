package vn.dunghen.document.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperAnnex;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperSignature;

/** Writes out a paper: numbers, dates, dashes, capitals and closing signs as the layout has them. */
public final class Wordsmith {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };
    // room for a hand to write in; plain spaces would be drawn together
    private static final String BLANK = "\u00a0".repeat(6);

    private final PaperLayout layout;

    public Wordsmith(PaperLayout layout) {
        this.layout = layout;
    }

    public Wording wording(OfficialPaper paper) {
        var head = paper.head();
        boolean letter = paper.kind() == PaperKind.LETTER;
        var title = PlainLetters.line(paper.title());
        var body = new BlockText(layout);
        return new Wording(
                parents(PlainLetters.upper(head.parent())),
                PlainLetters.upper(head.agency()),
                layout.text("number.name") + " " + number(head),
                PlainLetters.upper(layout.text("nation")),
                layout.text("motto"),
                PlainLetters.line(head.place()) + ", " + date(head),
                letter ? "" : PlainLetters.upper(layout.name(paper.kind())),
                letter ? "" : title,
                letter ? layout.text("kind.LETTER.about") + " " + title : "",
                layout.text("addressed"),
                Wording.listed(paper.addressees()),
                PlainLetters.upper(or(paper.authority())),
                Wording.listed(paper.bases()),
                paper.kind() == PaperKind.DECISION ? PlainLetters.upper(layout.text("kind.DECISION.enacts")) : "",
                body.closed(body.clean(paper.body())),
                sign(paper.signature()),
                layout.text("recipients.name"),
                Wording.listed(paper.recipients()),
                annexes(paper, body));
    }

    /** In two lines when one is too narrow; the name of the province stays whole. */
    private List<String> parents(String parent) {
        if (parent.isEmpty()) {
            return List.of();
        }
        double room = layout.textWidth(false) * layout.figure("head.left") / 100 - TextWidth.CELL_PADDING;
        double width = TextWidth.of(new String[] {parent}, new double[] {layout.figure("size.parent")})[0];
        for (var province : layout.text("parent.province").split(",")) {
            int at = parent.indexOf(" " + PlainLetters.upper(province) + " ");
            if (width > room && at > 0) {
                return List.of(parent.substring(0, at), parent.substring(at + 1));
            }
        }
        return List.of(parent);
    }

    private String number(Letterhead head) {
        return (head.number() == null ? BLANK : PlainLetters.line(head.number())) + "/"
                + PlainLetters.line(head.symbol());
    }

    private String date(Letterhead head) {
        return head.date() == null ? "ngày" + BLANK + "tháng" + BLANK + "năm " + head.year() : layout.date(head.date());
    }

    private Wording.Sign sign(@Nullable PaperSignature signature) {
        if (signature == null) {
            return new Wording.Sign("", "", "", "");
        }
        return new Wording.Sign(
                PlainLetters.upper(signature.capacity()),
                PlainLetters.upper(signature.title()),
                PlainLetters.line(signature.name()),
                signature.signedAt() == null
                        ? ""
                        : layout.text("signed.note").replace("{moment}", moment(signature.signedAt())));
    }

    private List<Wording.Annex> annexes(OfficialPaper paper, BlockText body) {
        var annexes = new ArrayList<Wording.Annex>();
        for (int i = 0; i < paper.annexes().size(); i++) {
            PaperAnnex annex = paper.annexes().get(i);
            var name = PlainLetters.upper(layout.text("annex.name"));
            annexes.add(new Wording.Annex(
                    paper.annexes().size() == 1 ? name : name + " " + (i < ROMAN.length ? ROMAN[i] : i + 1),
                    PlainLetters.upper(annex.title()),
                    belongs(paper),
                    annex.landscape(),
                    body.clean(annex.body())));
        }
        return List.copyOf(annexes);
    }

    private String belongs(OfficialPaper paper) {
        var head = paper.head();
        return layout.text("annex.belongs")
                .replace("{kind}", layout.name(paper.kind()))
                .replace("{number}", "số " + number(head))
                .replace("{date}", date(head))
                .replace("{agency}", PlainLetters.line(head.agency()));
    }

    private String moment(Instant moment) {
        var at = moment.atZone(ZONE);
        return "%02d giờ %02d phút, %s".formatted(at.getHour(), at.getMinute(), layout.date(at.toLocalDate()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
