package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.document.office.SafeDocument.Line;

/** The letter head, title and bases before the text of a plan, and Nơi nhận and signature behind it. */
final class Frame {

    private static final int LONGEST_TITLE = 500;
    private static final Pattern LETTER_HEAD = Pattern.compile(
            "cong hoa xa hoi chu nghia.*|doc lap ?[-–] ?tu do.*|(?:so|s o) ?: ?.*|[^,]{2,40}, ?ngay.*(?:thang|nam).*|[-–_*=. ]{2,}|\\(?du thao.*|(?:hoa toc|thuong khan|khan|mat)");
    private static final Pattern TYPE = Pattern.compile("k ?e ?h ?o ?a ?c ?h");
    private static final Pattern TYPED = Pattern.compile("ke hoach\\s*[:–-]?\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern BASIS = Pattern.compile(
            "(?:can cu|thuc hien|theo|tren co so|trien khai|xet|thi hanh|tiep tuc thuc hien)\\b.*", Pattern.DOTALL);
    private static final Pattern CITES = Pattern.compile(
            ".*(?:\\bso\\b.*\\d|\\bnghi quyet|\\bquyet dinh|\\bke hoach|\\bluat\\b|\\bnghi dinh|\\bthong tu|\\bcong van|\\bchi thi|\\bde nghi).*",
            Pattern.DOTALL);
    /** What a plan or its annex is sent along with, at the end of a title or on a line of its own. */
    private static final Pattern ATTACHED =
            Pattern.compile("\\s*\\((?:ban hanh )?kem theo\\b[^()]*\\)\\s*$", Pattern.DOTALL);

    private static final Pattern ANNEX = Pattern.compile("phu luc(?: (?:so )?[ivxl\\d]+\\b)?\\s*[.:–-]?\\s*");
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\s*(?::|\\(|$).*", Pattern.DOTALL);
    private static final Pattern SIGNER = Pattern.compile(
            "(?:(?:kt|tl|tuq|q|tm)\\s?\\. ?)?(?:giam doc|pho giam doc|chanh van phong|chu tich|pho chu tich|truong phong|pho truong phong|ke toan truong|nguoi (?:lap|tong hop)(?: bieu| bang| ke hoach)?|thu truong(?: don vi| co quan)?|lanh dao so)(?: so)?\\.?");
    private static final Pattern SIGNED =
            Pattern.compile("\\[.{0,40}\\]|\\(?(?:da ky|ky,? ?(?:ghi ro)?.{0,40}dong dau|ky ten.*)\\)?");
    private static final Pattern PLACE = Pattern.compile("[^,]{2,40}, ?ngay.*(?:thang|nam).*");
    private static final int LONGEST_NAME = 60;

    private enum Where {
        HEAD,
        TITLE,
        BASES,
        BODY,
        RECIPIENTS,
        SIGNATURE
    }

    private final Outline outline = new Outline();
    private final List<String> titles = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Line> waiting = new ArrayList<>();
    private Where where = Where.HEAD;

    Outline outline() {
        return outline;
    }

    /** The title without its type; empty when the file has none. */
    String title() {
        String title = String.join(" ", titles).strip();
        return Folding.cut(title, LONGEST_TITLE);
    }

    List<String> bases() {
        return bases;
    }

    List<String> recipients() {
        return recipients;
    }

    /** Letter head and signature: the house prints its own. */
    List<String> left() {
        return left;
    }

    void table(Entry.Work work) {
        begin();
        where = Where.BODY;
        outline.table(work);
    }

    /** Whether a line of a table names who signs it, or when. */
    static boolean signs(String line) {
        String folded = Folding.fold(line).strip();
        return line.length() <= LONGEST_NAME
                && (SIGNER.matcher(folded).matches() || PLACE.matcher(folded).matches());
    }

    /** What follows is who signs, however it is written. */
    void signed() {
        where = Where.SIGNATURE;
    }

    /** The file has ended. */
    void end() {
        begin();
    }

    void line(Line line) {
        String folded = Folding.fold(line.text()).strip();
        if (where.compareTo(Where.BASES) < 0 && folded.length() < LONGEST_TITLE && attached(line, folded)) {
            return;
        }
        if (where.compareTo(Where.BODY) < 0) {
            head(line, folded);
        } else if (RECIPIENTS.matcher(folded).matches() && line.text().length() < 200) {
            where = Where.RECIPIENTS;
            recipient(line.text().replaceFirst("^[^:(]*[:]?\\s*", ""));
        } else if (where == Where.BODY) {
            body(line, folded);
        } else {
            foot(line, folded);
        }
    }

    private void head(Line line, String folded) {
        boolean numbered = !line.number().isEmpty() || Marker.of(line.text()).rank() < Marker.TEXT;
        if (where != Where.BASES
                && folded.length() <= 200
                && LETTER_HEAD.matcher(folded).matches()) {
            left.add(line.text());
        } else if (where == Where.HEAD && TYPE.matcher(folded).matches()) {
            waiting.forEach(early -> left.add(early.text()));
            waiting.clear();
            where = Where.TITLE;
        } else if (where == Where.HEAD
                && TYPED.matcher(folded).matches()
                && line.text().length() < 400) {
            waiting.forEach(early -> left.add(early.text()));
            waiting.clear();
            titles.add(line.text().substring("kế hoạch".length()).replaceFirst("^[\\s:–-]+", ""));
            where = Where.TITLE;
        } else if (where == Where.HEAD && !numbered && line.heading() == 0 && waiting.size() < 12) {
            waiting.add(line);
        } else if (where == Where.TITLE && !numbered && titled(line, folded)) {
            titles.add(line.text());
        } else if (where != Where.HEAD && !numbered && basis(folded)) {
            bases.add(line.text());
            where = Where.BASES;
        } else if (where == Where.BASES
                && Folding.beginsSmall(line.text())
                && !bases.isEmpty()
                && !Folding.endsSentence(bases.get(bases.size() - 1))) {
            bases.set(bases.size() - 1, bases.get(bases.size() - 1) + " " + line.text());
        } else if (where == Where.BASES
                && Marker.of(line.text()).bullet()
                && basis(Folding.fold(Marker.of(line.text()).rest()))) {
            bases.add(Marker.of(line.text()).rest());
        } else {
            begin();
            where = numbered || line.heading() > 0 || Outline.annex(line.text()) ? Where.BODY : Where.BASES;
            outline.line(line);
        }
    }

    /** Leaves out what a title is attached to. */
    private boolean attached(Line line, String folded) {
        Matcher found = ATTACHED.matcher(folded);
        boolean loud = line.bold() || line.centred() || TYPED.matcher(folded).matches();
        if (!found.find() || basis(folded) || found.start() > 0 && !loud) {
            return false;
        }
        String title = line.text().substring(0, found.start());
        if (!title.isEmpty()) {
            line(new Line(title, line.number(), line.heading(), line.bold(), line.centred()));
        }
        left.add(line.text().substring(found.start()).strip());
        return true;
    }

    private static boolean basis(String folded) {
        String start = folded.substring(0, Math.min(folded.length(), 400));
        return BASIS.matcher(start).matches()
                && (start.startsWith("can cu") || CITES.matcher(start).matches());
    }

    private boolean titled(Line line, String folded) {
        if (Outline.annex(line.text())) {
            return false;
        }
        if (titles.isEmpty()) {
            return line.text().length() <= LONGEST_TITLE;
        }
        boolean goesOn = Folding.beginsSmall(line.text()) && !Folding.endsSentence(titles.get(titles.size() - 1));
        boolean loud = (line.bold() || line.centred()) && line.heading() == 0;
        return (goesOn || loud && !basis(folded))
                && line.text().length() + title().length() < LONGEST_TITLE
                && !line.text().endsWith(":");
    }

    /** A file without "KẾ HOẠCH": its first loud lines are the title, the others are text. */
    private void begin() {
        boolean first = titles.isEmpty();
        for (Line line : waiting) {
            String folded = Folding.fold(line.text());
            boolean loud = line.bold() || line.centred() || Folding.capitals(line.text()) || waiting.size() == 1;
            if (basis(folded)) {
                bases.add(line.text());
            } else if (first && ANNEX.matcher(folded).matches()) {
                left.add(line.text());
            } else if (first && loud && line.text().length() + title().length() < LONGEST_TITLE && !agency(folded)) {
                Matcher annex = ANNEX.matcher(folded);
                int title = annex.lookingAt() ? annex.end() : 0;
                if (title > 0) {
                    left.add(line.text().substring(0, title).strip());
                }
                titles.add(line.text().substring(title));
                first = titles.size() < 3;
            } else if (first && agency(folded)) {
                left.add(line.text());
            } else {
                first = false;
                outline.line(line);
            }
        }
        waiting.clear();
    }

    private static boolean agency(String folded) {
        return folded.matches("(?:so|ubnd|uy ban nhan dan|bo|hdnd|tinh uy)\\b.{0,60}") && !folded.contains("ke hoach");
    }

    private void body(Line line, String folded) {
        boolean brief = line.text().length() <= LONGEST_NAME;
        if (brief && SIGNER.matcher(folded).matches() && Folding.capitals(line.text())) {
            where = Where.SIGNATURE;
            left.add(line.text());
        } else if (brief && LETTER_HEAD.matcher(folded).matches() && !Label.labelled(line.text())) {
            left.add(line.text());
        } else {
            outline.line(line);
        }
    }

    private void foot(Line line, String folded) {
        boolean signer = SIGNER.matcher(folded).matches();
        if (Outline.annex(line.text())
                || !signer && Folding.capitals(line.text()) && line.text().length() > LONGEST_NAME) {
            where = Where.BODY;
            outline.line(line);
        } else if (signer || SIGNED.matcher(folded).matches()) {
            where = Where.SIGNATURE;
            left.add(line.text());
        } else if (where == Where.RECIPIENTS
                || Marker.of(line.text()).bullet()
                || !line.number().isEmpty()) {
            recipient(line.text());
        } else if (line.text().length() <= LONGEST_NAME
                && Marker.of(line.text()).rank() == Marker.TEXT) {
            left.add(line.text());
        } else {
            where = Where.BODY;
            outline.line(line);
        }
    }

    private void recipient(String text) {
        Marker marker = Marker.of(text);
        String named = (marker.rank() >= Marker.DECIMAL ? marker.rest() : text)
                .replaceAll("[;,.\\s]+$", "")
                .strip();
        if (!named.isEmpty()) {
            recipients.add(named);
        }
    }
}
