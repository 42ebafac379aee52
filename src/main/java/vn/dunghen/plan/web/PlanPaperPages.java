package vn.dunghen.plan.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.usecase.IssueOpinionRequest;
import vn.dunghen.plan.usecase.ReadPlanPapers;
import vn.dunghen.plan.usecase.ReadPlans;

/** Công văn, quyết định đi cùng kế hoạch: to be read, and the request for opinions to be signed. */
@Controller
@RequestMapping("/ke-hoach/{id}")
class PlanPaperPages {

    private final IssueOpinionRequest request;
    private final ReadPlanPapers papers;
    private final ReadPlans plans;
    private final PlanWords words;

    PlanPaperPages(IssueOpinionRequest request, ReadPlanPapers papers, ReadPlans plans, PlanWords words) {
        this.request = request;
        this.papers = papers;
        this.plans = plans;
        this.words = words;
    }

    @PostMapping("/lay-y-kien")
    @Access(may = "plan.view", of = "id")
    ModelAndView sign(@PathVariable String id, RedirectAttributes redirect) {
        PlanId plan = plans.idOf(id);
        String number = String.valueOf(request.handle(plan).requestNumber());
        return PlanPages.done(plan, words.say("plan.paper.signed", number), redirect);
    }

    @GetMapping("/giay-to/{key:[a-z0-9-]+}.pdf")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String key) {
        return PlanUpload.answer(papers.pdf(plans.idOf(id), key), MediaType.APPLICATION_PDF, key + ".pdf");
    }

    @GetMapping("/giay-to/{key:[a-z0-9-]+}.docx")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable String key) {
        return PlanUpload.answer(papers.docx(plans.idOf(id), key), PlanUpload.DOCX, key + ".docx");
    }
}
