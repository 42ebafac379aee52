package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.plan.domain.NamedUnit;

/** Finds in a sentence who leads, who helps and who watches: "Giao X chủ trì, phối hợp với Y…". */
final class RunningRoles {

    private static final Pattern GIVEN = Pattern.compile(
            "(?:^|[\\s(;.,-])(?:giao(?: nhiem vu)?(?: cho)?|phan cong(?: cho)?|do|yeu cau|de nghi)\\s+");
    private static final Pattern LEADS = Pattern.compile(
            "\\s*,?\\s*(?:(?:la|lam) )?(?:(?:don vi|co quan|bo phan) )?(?:duoc giao )?(?:chu tri|dau moi|chiu trach nhiem|co trach nhiem|phu trach|co nhiem vu|thuc hien|to chuc|tham muu|trien khai|xay dung|chu dong|theo doi|tong hop|ra soat|huong dan|kiem tra|cap nhat|dang tai|dam nhiem|can cu|don doc|bo tri|chuan bi|bao cao|tiep nhan)");
    private static final Pattern CHIEF = Pattern.compile(
            "\\s*,?\\s*(?:(?:la|lam) )?(?:(?:don vi|co quan|bo phan) )?(?:duoc giao )?(?:chu tri|dau moi)");
    private static final Pattern WITH = Pattern.compile("phoi hop(?: chat che| dong bo)?(?: voi| cung)?\\s*:?\\s+");
    private static final Pattern WATCHES = Pattern.compile(
            "\\s*,?\\s*(?:co trach nhiem |chiu trach nhiem |lam dau moi )?(?:theo doi|tong hop|don doc|giam sat)");
    private static final Pattern HELPS =
            Pattern.compile("\\s*,?\\s*(?:cung )?phoi hop(?: thuc hien)?\\s*(?:$|[.;,)\\n])");
    private static final Pattern SENTENCE = Pattern.compile("(?:^|[.;\\n(]\\s*|,\\s+|\\s-\\s)(?=\\S)");

    private static final int FARTHEST = 4_000;
    private static final int MOST_SENTENCES = 200;
    private static final int MOST_UNITS = 40;

    private final UnitReader units;
    private final Map<Integer, Optional<UnitReader.Named>> known = new HashMap<>();
    private String asked = "";
    private boolean cut;

    RunningRoles(UnitReader units) {
        this.units = units;
    }

    /**
     * Who is named in which role.
     *
     * @param cut whether there was more to read than is read of one text
     */
    record Roles(List<NamedUnit> leads, List<NamedUnit> coordinating, List<NamedUnit> monitoring, boolean cut) {}

    Roles read(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), FARTHEST));
        cut = whole.length() > FARTHEST;
        String folded = Folding.fold(text);
        List<NamedUnit> leads = new ArrayList<>();
        List<NamedUnit> monitoring = new ArrayList<>();
        List<NamedUnit> helping = new ArrayList<>();
        Matcher given = GIVEN.matcher(folded);
        while (given.find() && leads.isEmpty()) {
            Several several = several(text, folded, given.end());
            if (!several.units().isEmpty() && follows(LEADS, folded, several.end())) {
                leads.addAll(several.units());
            }
        }
        Matcher sentence = SENTENCE.matcher(folded);
        int begun = 0;
        for (int at = 0;
                at <= folded.length() && begun < MOST_SENTENCES && sentence.find(at);
                at = Math.max(at + 1, sentence.end())) {
            begun++;
            Several several = several(text, folded, sentence.end());
            if (several.units().isEmpty()) {
                continue;
            }
            if (leads.isEmpty() && follows(CHIEF, folded, several.end())) {
                leads.addAll(several.units());
            } else if (follows(HELPS, folded, several.end())) {
                helping.addAll(several.units());
            } else if (!leads.isEmpty() && follows(WATCHES, folded, several.end())) {
                several.units().stream().filter(unit -> !leads.contains(unit)).forEach(monitoring::add);
            }
        }
        cut |= begun == MOST_SENTENCES;
        List<NamedUnit> coordinating = coordinating(text, folded, leads);
        if (!leads.isEmpty()) {
            helping.stream()
                    .filter(unit -> !leads.contains(unit) && !coordinating.contains(unit))
                    .forEach(coordinating::add);
        }
        return new Roles(leads, coordinating, monitoring, cut);
    }

    /** Who the first words of a sentence name, when the sentence says what they do; empty otherwise. */
    List<NamedUnit> subject(String text) {
        String folded = Folding.fold(text);
        Matcher given = GIVEN.matcher(folded);
        int start = given.lookingAt() ? given.end() : 0;
        Several several = several(text, folded, start);
        if (several.units().isEmpty()) {
            return List.of();
        }
        String rest = folded.substring(several.end()).stripLeading();
        return rest.startsWith(":") || rest.length() > 10 ? several.units() : List.of();
    }

    /** Whether a heading is nothing but the name of who must act, e.g. "Văn phòng Sở:". */
    List<NamedUnit> named(String heading) {
        String text = heading.replaceAll("[:.;\\s]+$", "");
        String folded = Folding.fold(text);
        Matcher given = GIVEN.matcher(folded);
        Several several = several(text, folded, given.lookingAt() ? given.end() : 0);
        return !several.units().isEmpty() && folded.substring(several.end()).isBlank() ? several.units() : List.of();
    }

    private List<NamedUnit> coordinating(String text, String folded, List<NamedUnit> leads) {
        List<NamedUnit> coordinating = new ArrayList<>();
        Matcher with = WITH.matcher(folded);
        while (with.find()) {
            several(text, folded, with.end()).units().stream()
                    .filter(unit -> leads.stream()
                                    .noneMatch(lead ->
                                            lead.unit() != null && lead.unit().equals(unit.unit()))
                            && !coordinating.contains(unit))
                    .forEach(coordinating::add);
        }
        return coordinating;
    }

    private record Several(List<NamedUnit> units, int end) {}

    private static final Pattern AND = Pattern.compile("\\s*(?:,|;|\\bva\\b|\\bcung\\b|,? va voi\\b|&)\\s*(?:voi )?");

    /** The known units one after the other from a place on. */
    private Several several(String text, String folded, int start) {
        List<NamedUnit> found = new ArrayList<>();
        int end = start;
        int at = start;
        while (at < text.length()) {
            Optional<UnitReader.Named> named = named(text, folded, at);
            if (named.isEmpty()) {
                break;
            }
            if (found.size() == MOST_UNITS) {
                cut = true;
                break;
            }
            found.add(named.get().unit());
            end = named.get().end();
            Matcher and = AND.matcher(folded).region(end, folded.length());
            if (!and.lookingAt()) {
                break;
            }
            at = and.end();
        }
        return new Several(found, end);
    }

    /** Sentences that begin inside of one another ask about the same places. */
    private Optional<UnitReader.Named> named(String text, String folded, int at) {
        if (!text.equals(asked)) {
            asked = text;
            known.clear();
        }
        return known.computeIfAbsent(at, place -> units.inSentence(text, folded, place));
    }

    private static boolean follows(Pattern pattern, String folded, int at) {
        return pattern.matcher(folded).region(at, folded.length()).lookingAt();
    }
}
