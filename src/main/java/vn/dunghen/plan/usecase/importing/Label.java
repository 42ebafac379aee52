package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words offices put over a column or before a colon, in any wording; the first that fits counts. */
enum Label {
    ORDINAL("(?:s\\.?t\\.?t\\.?|t\\.?t\\.?|so tt|so thu tu|thu tu|no\\.?|#|ma so|ma nhiem vu)"),
    TOGETHER(Words.BODY + "?(?:duoc giao )?chu tri ?(?:thuc hien)?(?:,| va|/|;|-| \\+|\\n){0,6} ?" + Words.BODY
            + "?phoi hop(?: thuc hien)?"),
    LEAD(
            "(?:" + Words.BODY
                    + "?(?:duoc giao |duoc phan cong )?(?:chu tri|dau moi|chiu trach nhiem chinh|thuc hien chinh)(?: (?:thuc hien|tham muu|trien khai|chinh)){0,6}"
                    + "|" + Words.BODY + "(?:, " + Words.BODY
                    + ")?(?:to chuc )?(?:thuc hien|chiu trach nhiem|phu trach|trien khai|duoc giao|duoc phan cong)(?: chinh| thuc hien)?"
                    + "|phan cong(?: thuc hien| nhiem vu| trach nhiem){0,6}|trach nhiem(?: thuc hien| chinh){0,6}|don vi|phong|co quan|don vi, ca nhan|giao(?: cho)?)"),
    COORDINATING(Words.BODY + "?(?:duoc giao )?(?:cung )?phoi hop(?: thuc hien)?"),
    MONITORING(
            "lanh dao(?: so)? (?:phu trach|chi dao|theo doi)|(?:" + Words.BODY
                    + ")?(?:theo doi|tong hop|don doc|giam sat|kiem tra)(?:(?:,| va|/)? ?(?:theo doi|tong hop|don doc|giam sat|kiem tra|danh gia|bao cao|ket qua)){0,6}"),
    DEADLINE(
            "(?:thoi (?:gian|han|diem|ky)(?: (?:thuc hien|hoan thanh|trien khai|bao cao|xong|dien ra|to chuc|du kien|ket thuc|can|phai)){0,6}(?:(?:,|/| va| -)? ?(?:tien do|thoi han|hoan thanh|lo trinh|ket thuc)){0,6}"
                    + "|han (?:hoan thanh|thuc hien|cuoi|chot|nop|xong)|tien do(?: (?:thuc hien|hoan thanh)){0,6}|hoan thanh(?: truoc)?|lo trinh(?: thuc hien)?|moc thoi gian|ngay hoan thanh)"),
    /** A month or quarter whose column is marked where work is done. */
    PERIOD(
            "(?:(?:quy|q\\.?) ?(?:iii|iv|ii|i|[1-4])|(?:thang|thg?\\.?|t\\.?) ?(?:0?[1-9]|1[0-2]))(?:(?:,| nam| ?-)? ?20\\d\\d)?"),
    PRODUCT(
            "(?:du kien )?(?:ket qua|san pham)(?:(?:,|/| va|;|\\n)? ?(?:ket qua|san pham|dau ra|muc tieu)){0,6}(?: (?:dau ra|du kien|thuc hien|dat duoc|phai dat|can dat|cu the|hoan thanh|yeu cau|cua nhiem vu|cong viec|chu yeu|chinh|giao nop|can)){0,6}|dau ra|minh chung"),
    MANNER(
            "(?:cach thuc|phuong thuc|hinh thuc|cach lam|bien phap|phuong phap|giai phap thuc hien|cach)(?: (?:thuc hien|trien khai|tien hanh|to chuc)){0,6}"),
    TARGET(
            "(?:chi tieu|muc tieu|dinh luong|muc (?:dat|phan dau|do)|ty le)(?:(?:,|/)? ?(?:chi tieu|dinh luong|phan dau)){0,6}(?: (?:dat|phan dau|cu the|nam \\d{4}|thuc hien|dat duoc|can dat|phai dat|dinh luong|so luong|de ra)){0,6}"),
    GROUP(
            "(?:nhom(?: nhiem vu| noi dung| giai phap)?|linh vuc|chi so(?: thanh phan| noi dung)?|tieu chi(?: thanh phan)?|noi dung thanh phan|truc noi dung|mang cong tac)"),
    NOTE("(?:ghi chu|luu y)"),
    CONTENT(
            "(?:ten )?(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap|dau viec|viec|nd|muc)(?:(?:,|/| va|;|-|\\n| \\+)? ?(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap|dau viec)){0,6}(?: [^:]{0,70})?");

    /** Words that stand in several labels. */
    private static final class Words {
        static final String BODY =
                "(?:(?:co quan|don vi|bo phan|phong(?:,? ban)?|ca nhan|nguoi|to chuc|can bo|cong chuc)(?:,? (?:va )?(?:co quan|don vi|bo phan|phong(?:,? ban)?|ca nhan|nguoi|to chuc|can bo)){0,6} )";
    }

    /** Only over a column: in a text "Bắt đầu: …" may begin anything. */
    private static final Pattern BEGINS_OR_ENDS = Pattern.compile(
            "(?:ngay |thoi diem )?(?:bat dau|ket thuc)(?: thuc hien)?|(?:tu|den)(?: ngay| thang| quy)?");

    private static final Pattern LEADING = Pattern.compile("\\b(?:chu tri|dau moi)\\b");
    private static final int LONGEST_HEAD = 120;
    private static final Pattern PLACES = Pattern.compile(
            "(?:^|(?<=[.;\\n(\\[])|(?<=, )|(?<=- ))[ *+•\\-\\[(]*(?:(?:[a-z]|\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)] ?)?");

    private final Pattern words;

    Label(String words) {
        this.words = Pattern.compile(words);
    }

    /** A part of a text and what it is about; {@code null} for what stands before the first label. */
    record Part(@Nullable Label label, String text) {}

    /** What a column is about by its heading. */
    static Optional<Label> head(String heading) {
        String folded = column(heading);
        return folded.isEmpty() || folded.length() > LONGEST_HEAD
                ? Optional.empty()
                : exactly(folded).or(() -> beginning(folded));
    }

    /** Like {@link #head}, where nothing stands beside the words of a heading. */
    static Optional<Label> named(String heading) {
        String folded = column(heading);
        return folded.isEmpty() || folded.length() > LONGEST_HEAD ? Optional.empty() : exactly(folded);
    }

    private static String column(String heading) {
        return spelt(Folding.fold(Folding.clean(heading)))
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("\\s*/\\s*", ", ")
                .replaceAll("[\\s:*]+", " ")
                .strip();
    }

    private static Optional<Label> exactly(String folded) {
        if (BEGINS_OR_ENDS.matcher(folded).matches()) {
            return Optional.of(DEADLINE);
        }
        for (Label label : values()) {
            if (label.words.matcher(folded).matches()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> beginning(String folded) {
        for (Label label : values()) {
            Matcher start = label.words.matcher(folded);
            if (label != ORDINAL
                    && label != PERIOD
                    && start.lookingAt()
                    && start.end() >= 6
                    && (label != LEAD || start.group().matches(".*(?:chu tri|dau moi|thuc hien).*"))) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** What columns have no room to spell. */
    private static String spelt(String folded) {
        return folded.replaceAll("\\bd\\s?/\\s?v\\b|\\bdv\\b", "don vi")
                .replaceAll("\\bcq\\b", "co quan")
                .replaceAll("\\btg\\b", "thoi gian")
                .replaceAll("^sp\\b", "san pham")
                .replaceAll("^\\s*han\\s*$", "han hoan thanh")
                .replaceAll("\\btham gia phoi hop\\b", "phoi hop")
                .replaceAll("\\bbo phan tham muu\\b", "bo phan thuc hien");
    }

    /** The labelled parts of a text, in order. A remark in brackets may stand between a label and its colon. */
    static List<Part> parts(String text) {
        String folded = Folding.fold(text);
        List<Part> parts = new ArrayList<>();
        Label label = null;
        int from = 0;
        Matcher place = PLACES.matcher(folded);
        for (int at = 0; at <= folded.length() && place.find(at); at = Math.max(place.end(), at + 1)) {
            int next = folded.indexOf(':', place.end());
            if (next < 0) {
                break;
            }
            Optional<Colon> colon = next - place.end() > LONGEST_LABEL ? Optional.empty() : colon(folded, place.end());
            if (colon.isPresent()
                    && !(listed(folded, place.start())
                            && colon.get().label() == LEAD
                            && !LEADING.matcher(folded.substring(
                                            place.end(), colon.get().end()))
                                    .find())) {
                add(parts, label, text.substring(from, place.start()));
                label = colon.get().label();
                from = colon.get().end();
                at = from - 1;
            }
        }
        add(parts, label, text.substring(Math.min(from, text.length())));
        return parts;
    }

    /** "các phòng, đơn vị: …" names units and is no label. */
    private static boolean listed(String folded, int at) {
        return at >= 2 && folded.startsWith(", ", at - 2);
    }

    private record Colon(Label label, int end) {}

    /** With its remark in brackets. */
    private static final int LONGEST_LABEL = 200;

    /** At the beginning of a line. */
    private static final Pattern BRIEF =
            Pattern.compile("(?<=^|\\n[ *+•-]{0,3}|^[ *+•-]{1,3})(?:(c\\.?/?t)|p\\.?/?h)\\s*:\\s*");

    private static final Pattern COLON = Pattern.compile("\\s*(?:\\([^)\\n]{0,60}\\)\\s*)?:\\s*");

    private static Optional<Colon> colon(String folded, int at) {
        for (Label label : values()) {
            if (label == CONTENT || label == ORDINAL || label == GROUP || label == PERIOD) {
                continue;
            }
            Matcher found = label.words.matcher(folded).region(at, folded.length());
            if (found.lookingAt()) {
                Matcher colon = COLON.matcher(folded).region(found.end(), folded.length());
                if (colon.lookingAt()) {
                    return Optional.of(new Colon(label, colon.end()));
                }
            }
        }
        Matcher brief = BRIEF.matcher(folded).region(at, folded.length());
        return brief.lookingAt()
                ? Optional.of(new Colon(brief.group(1) == null ? COORDINATING : LEAD, brief.end()))
                : Optional.empty();
    }

    private static void add(List<Part> parts, @Nullable Label label, String text) {
        String kept = text.strip();
        if (label != null) {
            kept = trim(kept);
        }
        if (label != null || !kept.isEmpty()) {
            parts.add(new Part(label, kept));
        }
    }

    private static String trim(String text) {
        String kept = text.replaceAll("[\\s.;,*\\[\\-–+•]+$", "").replaceAll("\\s+\\($", "");
        boolean open = kept.indexOf('(') < 0 && kept.endsWith(")") || kept.indexOf('[') < 0 && kept.endsWith("]");
        return open ? kept.substring(0, kept.length() - 1).strip() : kept;
    }

    /** Whether a line is about roles, times or products only, e.g. "* Cơ quan chủ trì: …". */
    static boolean labelled(String line) {
        List<Part> parts = parts(line);
        return !parts.isEmpty() && parts.get(0).label() != null;
    }
}
