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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.model.GeneratedDocs;

/** Drives a dossier through its life, tries every verb at every step and prints what each does. */
class DossierStatesTest {

    private static final Instant NOW = at("2026-03-12T08:00");
    private static final Instant NEXT_MONTH = at("2026-04-13T17:00");
    private static final Instant LONG_AFTER = at("2026-06-12T08:00");
    private static final LocalDate NEW_DATE = LocalDate.of(2026, 3, 20);
    private static final PapersAsked ASKED = new PapersAsked(List.of(), "Bản vẽ còn thiếu", "Chưa đủ", null);
    private static final List<Registration.Paper> BROUGHT = List.of(new Registration.Paper("GP", PaperKind.COPY));

    /** The verbs on the way to the end, in order: what each step waits for. */
    private static Map<String, Consumer<Dossier>> way() {
        Map<String, Consumer<Dossier>> way = new LinkedHashMap<>();
        way.put(
                "accept",
                dossier -> dossier.accept(Samples.acceptance(Samples.tenDays(), Samples.ACCEPTED), CLERK, NOW));
        way.put("handOver", dossier -> dossier.handOver("CN", CLERK, NOW));
        way.put("assign", dossier -> dossier.assign(AssignOutcome.ASSIGN, "chuyenvien.cn", null, CLERK, NOW));
        way.put("appraise", dossier -> dossier.appraise(Appraisal.eligible("Đủ điều kiện", "Giấy phép"), CLERK, NOW));
        way.put("review", dossier -> dossier.review(ReviewOutcome.AGREE, null, CLERK, NOW));
        way.put("sign", dossier -> dossier.sign(SignOutcome.SIGN, null, DIRECTOR, CALENDAR, CLERK, NOW));
        way.put("issueResult", dossier -> dossier.issueResult("15/QĐ-SKHCN", CLERK, NOW));
        way.put("finish", dossier -> dossier.finish(NOW));
        way.put("returnResult", dossier -> dossier.returnResult("Người nộp", ReturnMethod.DESK, null, CLERK, NOW));
        way.put("close", dossier -> dossier.close(NOW));
        return way;
    }

    /** The verbs beside the way; a second outcome of a verb stands after a colon. */
    private static Map<String, Consumer<Dossier>> beside() {
        Map<String, Consumer<Dossier>> beside = new LinkedHashMap<>();
        beside.put("review: RETURN", dossier -> dossier.review(ReviewOutcome.RETURN, "Thiếu", CLERK, NOW));
        beside.put("sign: RETURN", dossier -> dossier.sign(SignOutcome.RETURN, "Sai", DIRECTOR, CALENDAR, CLERK, NOW));
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
        turns(beside);
        return beside;
    }

    private static void turns(Map<String, Consumer<Dossier>> beside) {
        beside.put(
                "askPapers",
                dossier -> dossier.askPapers(
                        List.of(), ASKED, 1, new Limit(30, LimitUnit.CALENDAR_DAY), CALENDAR, CLERK, NOW));
        beside.put("reassign", dossier -> dossier.reassign("chuyenvien.tdc"));
        beside.put("numberRequest", dossier -> dossier.numberRequest("05"));
        Acceptance acceptance = Samples.acceptance(Samples.tenDays(), Samples.ACCEPTED);
        beside.put(
                "askPayment",
                dossier -> dossier.askPayment(
                        Samples.tenDays(), acceptance.components(), 500_000, NEXT_MONTH, CLERK, NOW));
        beside.put("acceptPaid", dossier -> dossier.acceptPaid(acceptance, CLERK, NOW));
        beside.put("payFee", dossier -> dossier.payFee(NOW));
        beside.put("stopUnpaid", dossier -> dossier.stopUnpaid(LONG_AFTER));
        beside.put("reusePaper", dossier -> dossier.reusePaper("KHAC", "H99.15-260105-0001", null, NOW));
        beside.put("reaskPapers", dossier -> dossier.reaskPapers("Giấy phép", "H99.15-260105-0001", "Mờ", NOW));
        beside.put("refuseReception", dossier -> dossier.refuseReception("Không thuộc thẩm quyền", NOW));
        beside.put("stopReception", dossier -> dossier.stopReception(LONG_AFTER));
        beside.put("assign: RETURN", dossier -> dossier.assign(AssignOutcome.RETURN, null, "Nhầm phòng", CLERK, NOW));
        beside.put(
                "appraise: SUPPLEMENT",
                dossier -> dossier.appraise(
                        new Appraisal(AppraisalOutcome.SUPPLEMENT, "Thiếu", null, ASKED, "Thiếu"), CLERK, NOW));
        beside.put("approveRequest", dossier -> dossier.approveRequest(ReviewOutcome.AGREE, null, CLERK, NOW));
        beside.put(
                "approveRequest: RETURN",
                dossier -> dossier.approveRequest(ReviewOutcome.RETURN, "Không cần", CLERK, NOW));
        beside.put("sendRequest", dossier -> Turns.send(dossier, NOW));
        beside.put("bringPapers", dossier -> dossier.bringPapers(BROUGHT, null, NOW));
        beside.put(
                "receivePapers",
                dossier ->
                        dossier.receivePapers(SupplementCheck.COMPLETE, Turns.allPapers(), null, CALENDAR, CLERK, NOW));
        beside.put(
                "receivePapers: STILL_MISSING",
                dossier -> dossier.receivePapers(
                        SupplementCheck.STILL_MISSING, Turns.allPapers(), null, CALENDAR, CLERK, NOW));
        beside.put("proposeStop", dossier -> dossier.proposeStop(LONG_AFTER));
        beside.put("returnToSigner", dossier -> dossier.returnToSigner("Thiếu phụ lục", CLERK, NOW));
        beside.put("recallSignature", dossier -> dossier.recallSignature("Ký nhầm", CLERK));
        beside.put("announceResult", dossier -> dossier.announceResult(InformMethod.SMS, null, CLERK, NOW));
        beside.put("takeBackResult", dossier -> dossier.takeBackResult("Sai tên", CALENDAR, CLERK, NOW));
        beside.put("withdraw", dossier -> dossier.withdraw("Đổi ý", CLERK, NOW));
        beside.put("returnPapers", dossier -> dossier.returnPapers(ReturnMethod.DESK, null, CLERK, NOW));
        beside.put("askOpinion", dossier -> dossier.askOpinion("TDC", "Ý kiến?", null, 3, CALENDAR, CLERK, NOW));
        beside.put(
                "giveOpinion",
                dossier -> dossier.giveOpinion(
                        dossier.askOpinion("TDC", "Ý kiến?", null, 3, CALENDAR, CLERK, NOW)
                                .id(),
                        "Đồng ý",
                        CLERK,
                        NOW));
        beside.put("reportMishap", dossier -> dossier.reportMishap(MishapKind.DAMAGED, "Rách", CLERK, NOW));
        beside.put(
                "handOverToArchive",
                dossier -> dossier.handOverToArchive("12/BB-LT", LocalDate.of(2026, 11, 2), "0".repeat(64)));
        beside.put("explainLateness", dossier -> {
            dossier.openApology(CALENDAR, late());
            dossier.explainLateness("Vì", "Sẽ", CLERK, late());
        });
        beside.put("receiveExplanation", dossier -> {
            beside.get("explainLateness").accept(dossier);
            dossier.receiveExplanation(null, CLERK, late());
        });
    }

    /** Where a dossier can stand beside the way, each reached from a step of the way by these verbs. */
    private static Map<Integer, List<List<String>>> detours() {
        return Map.of(
                0,
                List.of(List.of("askPapers"), List.of("askPayment")),
                3,
                List.of(
                        List.of("appraise: SUPPLEMENT"),
                        List.of("appraise: SUPPLEMENT", "approveRequest"),
                        List.of("appraise: SUPPLEMENT", "approveRequest", "sendRequest"),
                        List.of("appraise: SUPPLEMENT", "approveRequest", "sendRequest", "bringPapers"),
                        List.of("withdraw")));
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
        for (Supplier<Dossier> place : places(verbs)) {
            Dossier start = place.get();
            seen.add(start.step());
            for (var verb : verbs.entrySet()) {
                Dossier dossier = place.get();
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

    private static List<Supplier<Dossier>> places(Map<String, Consumer<Dossier>> verbs) {
        List<Supplier<Dossier>> places = new ArrayList<>();
        for (int steps = 0; steps <= way().size(); steps++) {
            int reached = steps;
            places.add(() -> reached(reached));
            for (List<String> detour : detours().getOrDefault(steps, List.of())) {
                places.add(() -> {
                    Dossier dossier = reached(reached);
                    detour.forEach(verb -> verbs.get(verb).accept(dossier));
                    return dossier;
                });
            }
        }
        return places;
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
