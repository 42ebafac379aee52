package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DIRECTOR;
import static vn.dunghen.dossier.domain.Samples.at;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.model.GeneratedDocs;

/** Drives a dossier through its life, tries every verb at every step and prints what each does. */
class DossierStatesTest {

    private static final Instant NOW = at("2026-03-12T08:00");
    private static final LocalDate NEW_DATE = LocalDate.of(2026, 3, 20);

    /** The verbs on the way to the end, in order: what each step waits for. */
    private static Map<String, Consumer<Dossier>> way() {
        Map<String, Consumer<Dossier>> way = new LinkedHashMap<>();
        way.put(
                "accept",
                dossier -> dossier.accept(Samples.acceptance(Samples.tenDays(), Samples.ACCEPTED), CLERK, NOW));
        way.put("handOver", dossier -> dossier.handOver("CN", CLERK, NOW));
        way.put("assign", dossier -> dossier.assign("chuyenvien.cn", CLERK, NOW));
        way.put("appraise", dossier -> dossier.appraise("Đủ điều kiện", "Giấy phép", CLERK, NOW));
        way.put("review", dossier -> dossier.review(ReviewOutcome.AGREE, null, CLERK, NOW));
        way.put("sign", dossier -> dossier.sign(SignOutcome.SIGN, null, DIRECTOR, CLERK, NOW));
        way.put("issueResult", dossier -> dossier.issueResult("15/QĐ-SKHCN", CLERK, NOW));
        way.put("finish", dossier -> dossier.finish(NOW));
        way.put("returnResult", dossier -> dossier.returnResult("Người nộp", ReturnMethod.DESK, CLERK, NOW));
        way.put("close", dossier -> dossier.close(NOW));
        return way;
    }

    /** The verbs beside the way; a second outcome of a verb stands after a colon. */
    private static Map<String, Consumer<Dossier>> beside() {
        Map<String, Consumer<Dossier>> beside = new LinkedHashMap<>();
        beside.put("review: RETURN", dossier -> dossier.review(ReviewOutcome.RETURN, "Thiếu", CLERK, NOW));
        beside.put("sign: RETURN", dossier -> dossier.sign(SignOutcome.RETURN, "Sai", DIRECTOR, CLERK, NOW));
        beside.put(
                "declareProgress",
                dossier -> dossier.declareProgress(ForecastOutcome.ON_TIME, null, null, null, CALENDAR, CLERK, NOW));
        beside.put("openApology", dossier -> dossier.openApology(CALENDAR, late()));
        beside.put("draftApology", dossier -> {
            dossier.openApology(CALENDAR, late());
            dossier.draftApology(DelayCause.OTHER, "Vì", NEW_DATE, CALENDAR, CLERK, late());
        });
        beside.put("agreeApology", dossier -> {
            beside.get("draftApology").accept(dossier);
            dossier.agreeApology(ReviewOutcome.AGREE, null, CLERK, late());
        });
        beside.put("signApology", dossier -> {
            beside.get("agreeApology").accept(dossier);
            dossier.signApology(SignOutcome.SIGN, null, DIRECTOR, CLERK, late());
        });
        beside.put("issueApology", dossier -> {
            beside.get("signApology").accept(dossier);
            dossier.issueApology("03/XL-SKHCN", CLERK, late());
        });
        beside.put("informApplicant", dossier -> {
            beside.get("issueApology").accept(dossier);
            dossier.informApplicant(InformMethod.PHONE, null, CALENDAR, CLERK, late());
        });
        beside.put("dropApology", dossier -> {
            dossier.openApology(CALENDAR, late());
            dossier.dropApology(late());
        });
        beside.put(
                "calendarChanged",
                dossier -> dossier.calendarChanged(
                        CALENDAR, new Weekdays(LocalDate.of(2026, 3, 13)), "Thông báo", CLERK, NOW));
        return beside;
    }

    private static Instant late() {
        return at("2026-03-17T08:00");
    }

    @Test
    void everyVerbOfADossierStandsInTheTable() {
        Set<String> verbs = Arrays.stream(Dossier.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = new TreeSet<>(way().keySet());
        beside().keySet().forEach(verb -> tried.add(verb.replaceFirst(":.*", "")));
        assertThat(tried).as("verbs tried at every step").containsExactlyElementsOf(verbs);
    }

    @Test
    void theTableOfStatesIsWhatTheDossierDoes() throws IOException {
        Map<String, Consumer<Dossier>> verbs = new LinkedHashMap<>(way());
        verbs.putAll(beside());
        StringBuilder text = new StringBuilder(
                """
                # What a dossier does at each step

                Every verb was tried at every step on a running dossier of ten working days; what is not listed is refused.
                Generated from `Dossier`.

                | State (step) | Verb | Becomes |
                | --- | --- | --- |
                """);
        Set<WorkStep> seen = new TreeSet<>();
        for (int steps = 0; steps <= way().size(); steps++) {
            Dossier start = reached(steps);
            seen.add(start.step());
            for (var verb : verbs.entrySet()) {
                Dossier dossier = reached(steps);
                if (does(dossier, verb.getValue())) {
                    text.append("| %s | `%s` | %s |%n"
                            .formatted(
                                    name(start),
                                    verb.getKey(),
                                    name(start).equals(name(dossier)) ? "unchanged" : name(dossier)));
                }
            }
        }
        assertThat(seen).as("every step was reached").containsExactly(WorkStep.values());
        GeneratedDocs.says("dossier-states.md", text.toString().replace("\r\n", "\n"));
    }

    private static Dossier reached(int steps) {
        Dossier dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, Samples.ACCEPTED);
        way().values().stream().limit(steps).forEach(verb -> verb.accept(dossier));
        return dossier;
    }

    private static boolean does(Dossier dossier, Consumer<Dossier> verb) {
        int told = dossier.told().size();
        try {
            verb.accept(dossier);
            return dossier.told().size() > told;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static String name(Dossier dossier) {
        return dossier.state().code() + " " + dossier.state() + " (" + dossier.step() + ")";
    }
}
