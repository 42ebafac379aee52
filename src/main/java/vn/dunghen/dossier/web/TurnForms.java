package vn.dunghen.dossier.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Role;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.TurnPage;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** The small forms of a dossier: which of them the reader may open, and what each offers to choose from. */
@Component
class TurnForms {

    private final Policy policy;
    private final Directory directory;
    private final Actors actors;
    private final PageWords words;

    TurnForms(Policy policy, Directory directory, Actors actors, PageWords words) {
        this.policy = policy;
        this.directory = directory;
        this.actors = actors;
        this.words = words;
    }

    /** The forms the reader may open now, as links. */
    List<Choice> offered(DossierDetail dossier) {
        return Stream.of("rut-chu-ky", "bo-sung", "hoi-y-kien", "rut", "su-co")
                .filter(turn -> now(turn, dossier) && policy.allows(action(turn), dossier.resource()))
                .map(turn -> new Choice("/ho-so/" + dossier.code() + "/" + turn, words.say("turn." + turn)))
                .toList();
    }

    /** What the policy calls the turn. */
    static String action(String turn) {
        return switch (turn) {
            case "bo-sung" -> "dossier.supplement";
            case "rut" -> "dossier.withdraw";
            case "hoi-y-kien" -> "dossier.askOpinion";
            case "rut-chu-ky" -> "dossier.view";
            default -> "dossier.reportMishap";
        };
    }

    private boolean now(String turn, DossierDetail dossier) {
        return switch (turn) {
            case "bo-sung" -> dossier.step() == WorkStep.AWAIT_PAPERS;
            case "rut" -> dossier.mayWithdraw();
            case "hoi-y-kien" -> dossier.mayAskOpinion();
            case "rut-chu-ky" ->
                dossier.step() == WorkStep.ISSUE
                        && dossier.signature() != null
                        && dossier.signature().login().equals(actors.current().login());
            default -> dossier.acceptedAt() != null && !dossier.closed();
        };
    }

    TurnPage draw(
            String turn,
            DossierDetail dossier,
            @Nullable MultiValueMap<String, String> posted,
            List<FieldError> errors) {
        return new TurnPage(
                turn,
                dossier.code(),
                dossier.procedure().name(),
                turn.equals("bo-sung") ? asked(dossier) : null,
                choices(turn, dossier),
                posted == null ? Map.of() : posted.toSingleValueMap(),
                posted == null ? ticked(turn, dossier) : posted.getOrDefault(box(turn), List.of()),
                errors);
    }

    private static String box(String turn) {
        return turn.equals("hoi-y-kien") ? "units" : "components";
    }

    private List<Choice> choices(String turn, DossierDetail dossier) {
        return switch (turn) {
            case "bo-sung" ->
                dossier.components().stream()
                        .map(paper -> new Choice(paper.code(), paper.name()))
                        .toList();
            case "hoi-y-kien" ->
                directory.units().stream()
                        .filter(unit -> !unit.code().equals(dossier.unit())
                                && !directory
                                        .staffOf(Role.UNIT_HEAD, unit.code())
                                        .isEmpty())
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList();
            case "su-co" ->
                Arrays.stream(MishapKind.values())
                        .map(kind -> new Choice(kind.name(), words.say("dossier.mishap." + kind.name())))
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> ticked(String turn, DossierDetail dossier) {
        return turn.equals("bo-sung") && !dossier.supplements().isEmpty()
                ? last(dossier).components()
                : List.of();
    }

    private @Nullable String asked(DossierDetail dossier) {
        if (dossier.supplements().isEmpty()) {
            return null;
        }
        DossierDetail.SupplementLine request = last(dossier);
        String what = request.missing() == null
                ? request.reason()
                : request.missing().replaceFirst("[.\\s]+$", "") + ". " + request.reason();
        return request.until() == null ? what : words.say("turn.bo-sung.asked", what, words.moment(request.until()));
    }

    private static DossierDetail.SupplementLine last(DossierDetail dossier) {
        return dossier.supplements().get(dossier.supplements().size() - 1);
    }
}
