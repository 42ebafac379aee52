package vn.dunghen.plan.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.usecase.IssueOpinionRequest;
import vn.dunghen.plan.usecase.ReadPlanPapers;
import vn.dunghen.plan.usecase.ReadPlans;

/** The letters and decisions around a plan, for scripts. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanPaperController {

    private final IssueOpinionRequest request;
    private final ReadPlanPapers papers;
    private final ReadPlans plans;

    PlanPaperController(IssueOpinionRequest request, ReadPlanPapers papers, ReadPlans plans) {
        this.request = request;
        this.papers = papers;
        this.plans = plans;
    }

    @PostMapping("/opinion-request")
    @Access(may = "plan.view", of = "id")
    Page<ReadPlanPapers.Line> sign(@PathVariable String id) {
        request.handle(plans.idOf(id));
        return list(id);
    }

    @GetMapping("/papers")
    @Access(may = "plan.view", of = "id")
    Page<ReadPlanPapers.Line> list(@PathVariable String id) {
        PlanId plan = plans.idOf(id);
        List<ReadPlanPapers.Line> lines = plans.byId(plan, papers::of);
        return new Page<>(lines, null);
    }

    @GetMapping("/papers/{key:[a-z0-9-]+}.pdf")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String key) {
        return PlanUpload.answer(papers.pdf(plans.idOf(id), key), MediaType.APPLICATION_PDF, key + ".pdf");
    }

    @GetMapping("/papers/{key:[a-z0-9-]+}.docx")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable String key) {
        return PlanUpload.answer(papers.docx(plans.idOf(id), key), PlanUpload.DOCX, key + ".docx");
    }
}
