package vn.dunghen.plan.usecase.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.plan.domain.UnitGroup;

/** Units named together: "các phòng, đơn vị", "các đơn vị trực thuộc", "toàn Sở". */
final class UnitGroups {

    private static final String OF =
            "(?: (?:truc )?thuoc(?: va truc thuoc)?(?: so(?: kh ?(?:&|va)? ?cn| khoa hoc va cong nghe)?)?| cua so| trong so)?";
    private static final String NOUN =
            "(?:phong(?: ban)?(?: (?:chuyen mon|nghiep vu)){0,2}|ban|don vi(?: su nghiep)?|co quan|trung tam|chi cuc|bo phan|doan the|to chuc doan the|cong chuc|vien chuc|nguoi lao dong)"
                    + OF;
    private static final String TAIL =
            "( (?:co )?lien quan| theo [^;:.()\\n]{1,80}| (?:duoc (?:giao|phan cong)|co(?! trach nhiem| nhiem vu| lien quan)|khac|con lai)\\b[^;,:.()\\n]{0,60}?)?";
    private static final String BOUNDARY =
            "(?=\\s*(?:$|[,;.:()/\\[\\]\\n]|-\\s|va\\b|chu tri|phoi hop|theo doi|tong hop|can cu|co trach nhiem|chiu trach nhiem|thuc hien|trien khai|bao cao|tham muu|to chuc|xay dung|chu dong|tang cuong|nghiem tuc|gui|ra soat|lam dau moi|de\\b|trong viec))";
    private static final String CLEAR =
            "(?:" + BOUNDARY + "|(?<=don vi|co quan|thuoc|thuoc so|lien quan|chuyen mon|nghiep vu)\\b)";
    private static final Pattern LIMITED =
            Pattern.compile("\\s+(?:co(?! trach nhiem| nhiem vu| lien quan)|duoc|khac|con lai|nao)\\b");
    private static final String WORDS =
            "(?:(?:lanh dao|thu truong|truong|nguoi dung dau|giam doc) )?((?:tat ca|toan the|toan bo) )?((?:cac|nhung) )?"
                    + NOUN + "((?:(?:,? va |, ?| ?/ ?| - )(?:cac )?" + NOUN + "){0,8})" + TAIL;
    private static final Pattern ALONE = Pattern.compile(WORDS + BOUNDARY);
    private static final Pattern IN_SENTENCE = Pattern.compile(WORDS + CLEAR);
    private static final Pattern WHOLE = Pattern.compile("(?:toan|ca|toan the) so\\b" + BOUNDARY);

    private UnitGroups() {}

    /** @param sure whether the words alone say who is meant */
    record Found(UnitGroup group, int end, boolean sure) {}

    /**
     * The group named at a place of a folded text.
     *
     * @param sentence whether any word may follow
     */
    static Optional<Found> at(String folded, int start, boolean sentence) {
        Matcher whole = WHOLE.matcher(folded).region(start, folded.length()).useTransparentBounds(true);
        if (whole.lookingAt()) {
            return Optional.of(new Found(UnitGroup.ALL, whole.end(), true));
        }
        Matcher found = (sentence ? IN_SENTENCE : ALONE)
                .matcher(folded)
                .region(start, folded.length())
                .useTransparentBounds(true);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        boolean many = found.group(1) != null || found.group(2) != null;
        boolean several = !found.group(3).isEmpty();
        String tail = found.group(4) == null ? "" : found.group(4).strip();
        if (!many && !several) {
            return Optional.empty();
        }
        String named = found.group();
        boolean limited =
                LIMITED.matcher(folded).region(found.end(), folded.length()).lookingAt();
        boolean sure = many && !limited && (tail.isEmpty() || tail.startsWith("theo ") || tail.endsWith("lien quan"));
        return Optional.of(new Found(kind(named), found.end(), sure));
    }

    private static UnitGroup kind(String named) {
        boolean rooms = named.contains("phong");
        boolean units =
                named.matches(".*\\b(?:don vi|co quan|trung tam|chi cuc|bo phan|cong chuc|vien chuc|doan the)\\b.*");
        if (rooms && !units) {
            return UnitGroup.ROOMS;
        }
        boolean subordinate = named.matches(".*\\b(?:don vi (?:su nghiep|truc thuoc)|trung tam|chi cuc)\\b.*");
        return subordinate && !rooms && !named.contains("co quan") ? UnitGroup.SUBORDINATE : UnitGroup.ALL;
    }
}
