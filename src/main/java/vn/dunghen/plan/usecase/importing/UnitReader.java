package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.plan.domain.NamedUnit;

/** Reads lists of units and groups as offices write them. */
final class UnitReader {

    private static final int LONGEST = 300;
    private static final int LONGEST_LIST = 4_000;
    private static final int MOST_WORDS = 14;
    private static final Pattern WORD_END = Pattern.compile("[\\p{L}\\d&.]+(?=[^\\p{L}\\d&]|$)");
    private static final Pattern BOUNDARY = Pattern.compile(
            "\\s*(?:$|[,;.:()/\\[\\]\\n+]|-\\s|va\\b|cung\\b|(?:la )?(?:don vi |co quan )?(?:chu tri|phoi hop|dau moi)|lam\\b|theo doi|tong hop|don doc|giam sat|can cu|co trach nhiem|chiu trach nhiem|co nhiem vu|thuc hien|trien khai|bao cao|tham muu|to chuc|xay dung|chu dong|tang cuong|nghiem tuc|kip thoi|gui|ra soat|de\\b|trong viec|trong|huong dan|kiem tra|cap nhat|dang tai|cung cap|thuong xuyen|dinh ky|chuan bi|ban hanh|hoan thanh|lap\\b|giup|phu trach|duoc|la\\b|day manh|tiep nhan|xu ly|cong khai|bo tri|dam bao|bao dam|lien quan|co lien quan|theo|day|cong bo|phoi|dua|quan ly|tiep tuc|nghien cuu|khan truong|cap|tra|nhap|so hoa|van hanh|duy tri|tuyen truyen|phan)");
    private static final Pattern ATTACHED = Pattern.compile(
            "\\s*(?:\\([^()\\n]{0,200}\\)|(?:co )?lien quan\\b|theo (?:linh vuc|chuc nang|nhiem vu|phan cong|su phan cong)[^;,.()\\n]{0,80})");
    private static final Pattern SEPARATOR = Pattern.compile("[,;.:/\\s\\n+•*-]+|(?:va|cung)\\b|&\\s");
    private static final Pattern NEXT = Pattern.compile("[,;\\n]|\\s(?:va|cung|voi)\\s|\\.\\s|\\s[-+]\\s|\\s/\\s");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?:cac )?so(?:,| va)? ?(?:ban(?:,| va)? ?)?nganh(?:,? (?:va )?(?:doan the|dia phuong|huyen|co quan|don vi)(?: lien quan)?){0,4}(?: co lien quan| lien quan| cap tinh| cua tinh)?");
    private static final Pattern ENDS_NAME = Pattern.compile("[;:\\n()]");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
    private static final Pattern EXCEPT =
            Pattern.compile("\\s*[(,-]?\\s*(?:tru|ngoai tru|khong (?:bao )?gom|khong ke)\\b");
    private static final Pattern NOBODY = Pattern.compile("[\\s\\p{Punct}–…]*|(?:khong(?: co)?|x|n/a)");

    private final UnitNames names;

    UnitReader(UnitNames names) {
        this.names = names;
    }

    /** What a unit is called in full. */
    String name(String code) {
        return names.name(code);
    }

    /** @param end place behind it in the text */
    record Named(NamedUnit unit, int start, int end) {}

    /** Everybody named in a text that names nothing else. */
    List<NamedUnit> list(String text) {
        String folded = Folding.fold(text);
        List<NamedUnit> units = new ArrayList<>();
        if (NOBODY.matcher(folded).matches()) {
            return units;
        }
        if (text.length() > LONGEST_LIST) {
            throw new InvalidInput(
                    "file", "Tệp có chỗ ghi đơn vị dài quá 4.000 ký tự nên không đọc. Tách nội dung ra.");
        }
        int at = 0;
        while (at < text.length()) {
            Matcher separator = SEPARATOR.matcher(folded).region(at, folded.length());
            if (separator.lookingAt() && separator.end() > at) {
                at = separator.end();
                continue;
            }
            int start = at;
            Optional<Named> whole = at(text, folded, start);
            Optional<Named> named =
                    whole.flatMap(group -> listed(text, folded, start, group)).or(() -> whole);
            if (named.isPresent()) {
                units.add(named.get().unit());
                at = named.get().end();
                continue;
            }
            Matcher outside = OUTSIDE.matcher(folded).region(at, folded.length());
            int end = outside.lookingAt() ? outside.end() : end(folded, at);
            String segment = text.substring(at, end).strip();
            if (!NOBODY.matcher(Folding.fold(segment)).matches()) {
                units.add(guess(segment));
            }
            at = end;
        }
        return merge(units);
    }

    /** "Các phòng: CĐS, KHTC" means the two behind the colon, not all; the first of them, with the words before it. */
    private Optional<Named> listed(String text, String folded, int start, Named group) {
        Matcher colon = COLON.matcher(folded).region(group.end(), folded.length());
        if (group.unit().group() == null || !colon.lookingAt()) {
            return Optional.empty();
        }
        return unitAt(text, folded, colon.end(), false).map(first -> {
            String words = cut(text.substring(start, first.end()).strip());
            NamedUnit unit = first.unit();
            return new Named(new NamedUnit(unit.unit(), null, words, unit.sure()), start, first.end());
        });
    }

    /** The unit or group that a text names at a place, with nothing but a separator or a known verb behind it. */
    Optional<Named> at(String text, String folded, int start) {
        return unitAt(text, folded, start, false).or(() -> groupAt(text, folded, start, false));
    }

    /** Like {@link #at}, where a sentence goes on behind the name with any word. */
    Optional<Named> inSentence(String text, String folded, int start) {
        return unitAt(text, folded, start, false)
                .or(() -> groupAt(text, folded, start, true))
                .or(() -> unitAt(text, folded, start, true));
    }

    private static Optional<Named> groupAt(String text, String folded, int start, boolean sentence) {
        return UnitGroups.at(folded, start, sentence).map(found -> {
            int end = attached(folded, found.end());
            String words = cut(text.substring(start, end).strip());
            boolean whole =
                    !EXCEPT.matcher(folded).region(found.end(), folded.length()).lookingAt();
            return new Named(new NamedUnit(null, found.group(), words, found.sure() && whole), start, end);
        });
    }

    private Optional<Named> unitAt(String text, String folded, int start, boolean sentence) {
        List<Integer> ends = new ArrayList<>();
        Matcher word = WORD_END.matcher(folded);
        word.useTransparentBounds(true).useAnchoringBounds(false);
        int farthest = Math.min(folded.length(), start + LONGEST);
        for (int i = start; ends.size() < MOST_WORDS; i = word.end()) {
            int gap = i;
            if (!word.region(i, farthest).find()
                    || ends.isEmpty() && (word.start() > start || !names.begins(folded.charAt(start)))) {
                break;
            }
            if (ENDS_NAME.matcher(folded).region(gap, word.start()).find()) {
                break;
            }
            ends.add(word.end());
            if (folded.charAt(word.end() - 1) == '.') {
                ends.add(word.end() - 1);
            }
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            int end = ends.get(i);
            boolean closed =
                    BOUNDARY.matcher(folded).region(end, folded.length()).lookingAt();
            if (!closed && !(sentence && goesOn(text, end))) {
                continue;
            }
            Optional<UnitNames.Match> match = names.exact(text.substring(start, end));
            if (match.isPresent()) {
                int whole = attached(folded, end);
                String words = cut(text.substring(start, whole).strip());
                boolean sure = match.get().sure() && (closed || folded.startsWith(" so", end - 3));
                return Optional.of(new Named(new NamedUnit(match.get().code(), null, words, sure), start, whole));
            }
        }
        return Optional.empty();
    }

    /** A verb follows a name in small letters; the name of another body would go on with a capital. */
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1));
    }

    private NamedUnit guess(String segment) {
        String words = cut(segment.replaceAll("[.,;:\\s]+$", ""));
        return names.nearest(words)
                .map(match -> new NamedUnit(match.code(), null, words, false))
                .orElseGet(() -> NamedUnit.unknown(words));
    }

    /** Remarks in brackets and the like belong to what stands before them. */
    private static int attached(String folded, int end) {
        int last = end;
        Matcher more = ATTACHED.matcher(folded).region(last, folded.length());
        while (more.lookingAt() && more.end() > last) {
            last = more.end();
            more.region(last, folded.length());
        }
        return last;
    }

    private static int end(String folded, int at) {
        Matcher next = NEXT.matcher(folded);
        int open = folded.indexOf('(', at);
        int end = next.find(at) ? Math.max(next.start(), at + 1) : folded.length();
        int close = open >= 0 && open < end ? folded.indexOf(')', open) : -1;
        return close >= end ? close + 1 : end;
    }

    /** The same unit named twice is one. */
    private static List<NamedUnit> merge(List<NamedUnit> units) {
        List<NamedUnit> merged = new ArrayList<>();
        for (NamedUnit unit : units) {
            boolean known = merged.stream()
                    .anyMatch(other -> unit.unit() != null && unit.unit().equals(other.unit())
                            || unit.text().equals(other.text()));
            if (!known) {
                merged.add(unit);
            }
        }
        return merged;
    }

    private static String cut(String text) {
        return Folding.cut(text, LONGEST);
    }
}
