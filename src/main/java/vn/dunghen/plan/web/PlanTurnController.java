package vn.dunghen.plan.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanDifference;
import vn.dunghen.plan.usecase.AskCorrection;
import vn.dunghen.plan.usecase.ComparePlanVersions;
import vn.dunghen.plan.usecase.ReadPlanDocument;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.plan.usecase.RecallPlan;
import vn.dunghen.plan.usecase.RecallSignature;
import vn.dunghen.plan.usecase.ReplacePlan;

/** What may happen to a plan beside its steps, its versions and its document, for scripts. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanTurnController {

    private final AskCorrection correct;
    private final ReplacePlan replace;
    private final RecallPlan recall;
    private final RecallSignature unsign;
    private final ReadPlanDocument document;
    private final ComparePlanVersions compare;
    private final ReadPlans plans;

    PlanTurnController(
            AskCorrection correct,
            ReplacePlan replace,
            RecallPlan recall,
            RecallSignature unsign,
            ReadPlanDocument document,
            ComparePlanVersions compare,
            ReadPlans plans) {
        this.correct = correct;
        this.replace = replace;
        this.recall = recall;
        this.unsign = unsign;
        this.document = document;
        this.compare = compare;
        this.plans = plans;
    }

    record CorrectionBody(@Nullable String wrong, @Nullable String right) {}

    record ReasonBody(@Nullable String reason) {}

    record VersionLine(int version, String writtenBy, Instant writtenAt, @Nullable Instant submittedAt) {}

    /** Without two numbers the versions themselves, with them what differs. */
    record Versions(
            List<VersionLine> versions,
            @Nullable Integer a,
            @Nullable Integer b,
            List<PlanDifference.Change> changes) {}

    @PostMapping("/correction")
    @Access(may = "plan.correct", of = "id")
    PlanAnswer correct(@PathVariable String id, @RequestBody CorrectionBody body) {
        PlanId plan = plans.idOf(id);
        PlanFields read = PlanFields.begin();
        String wrong = read.needed("wrong", body.wrong(), 2000, "Ghi chỗ sai");
        String right = read.needed("right", body.right(), 2000, "Ghi nội dung đúng");
        read.refuse();
        correct.handle(plan, wrong, right);
        return plans.byId(plan, PlanAnswer::of);
    }

    @PostMapping("/replacement")
    @Access(may = "plan.draft", of = "id")
    @ResponseStatus(HttpStatus.CREATED)
    PlanAnswer replace(@PathVariable String id) {
        PlanId draft = replace.handle(plans.idOf(id)).id();
        return plans.byId(draft, PlanAnswer::of);
    }

    @PostMapping("/recall")
    @Access(may = "plan.recall", of = "id")
    PlanAnswer recall(@PathVariable String id, @RequestBody ReasonBody body) {
        PlanId plan = plans.idOf(id);
        recall.handle(plan, reason(body));
        return plans.byId(plan, PlanAnswer::of);
    }

    @PostMapping("/signature-recall")
    @Access(may = "plan.view", of = "id")
    PlanAnswer unsign(@PathVariable String id, @RequestBody ReasonBody body) {
        PlanId plan = plans.idOf(id);
        unsign.handle(plan, reason(body));
        return plans.byId(plan, PlanAnswer::of);
    }

    @GetMapping("/versions")
    @Access(may = "plan.view", of = "id")
    Versions versions(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer a,
            @RequestParam(required = false) @Nullable Integer b) {
        PlanId plan = plans.idOf(id);
        List<VersionLine> lines = plans.byId(plan, PlanTurnController::lines);
        return a == null || b == null
                ? new Versions(lines, null, null, List.of())
                : new Versions(lines, a, b, compare.of(plan, a, b));
    }

    @GetMapping("/document.pdf")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        PlanId plan = plans.idOf(id);
        return PlanUpload.answer(document.pdf(plan), MediaType.APPLICATION_PDF, fileName(plan) + ".pdf");
    }

    @GetMapping("/document.docx")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> docx(@PathVariable String id) {
        PlanId plan = plans.idOf(id);
        return PlanUpload.answer(document.docx(plan), PlanUpload.DOCX, fileName(plan) + ".docx");
    }

    private String fileName(PlanId plan) {
        return plans.byId(plan, Plan::name).replaceAll("[^A-Za-z0-9-]+", "-");
    }

    private static List<VersionLine> lines(Plan plan) {
        return plan.versions().stream()
                .map(one -> new VersionLine(one.number(), one.writtenBy(), one.writtenAt(), one.submittedAt()))
                .toList();
    }

    private static String reason(ReasonBody body) {
        PlanFields read = PlanFields.begin();
        String reason = read.needed("reason", body.reason(), 1000, "Ghi lý do");
        read.refuse();
        return reason;
    }
}
