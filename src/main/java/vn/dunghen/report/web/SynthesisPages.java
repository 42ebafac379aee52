package vn.dunghen.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadSynthesis;
import vn.dunghen.report.usecase.ReadSynthesisDocument;
import vn.dunghen.report.usecase.RefreshSynthesis;
import vn.dunghen.report.usecase.WriteSynthesis;
import vn.dunghen.report.web.views.ReportViews.Wrong;

/** Báo cáo của Sở: its text, where each figure comes from, and what has changed since. */
@Controller
@RequestMapping("/bao-cao/{code:[A-Z0-9].*}/tong-hop")
class SynthesisPages {

    private static final Pattern FIELD = Pattern.compile("p-(\\d{1,4})");
    private static final Pattern ERROR = Pattern.compile("parts\\[(\\d+)]\\..*");

    private final ReadCampaigns campaigns;
    private final ReadSynthesis syntheses;
    private final ReadSynthesisDocument document;
    private final WriteSynthesis write;
    private final RefreshSynthesis refresh;
    private final SynthesisModel model;
    private final ReportWords words;

    SynthesisPages(
            ReadCampaigns campaigns,
            ReadSynthesis syntheses,
            ReadSynthesisDocument document,
            WriteSynthesis write,
            RefreshSynthesis refresh,
            SynthesisModel model,
            ReportWords words) {
        this.campaigns = campaigns;
        this.syntheses = syntheses;
        this.document = document;
        this.write = write;
        this.refresh = refresh;
        this.model = model;
        this.words = words;
    }

    @GetMapping
    @Access(may = "report-campaign.view")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code) {
        return draw(code, Map.of(), List.of());
    }

    @PostMapping
    @Access(may = "report-synthesis.write")
    ModelAndView write(
            @PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        List<SynthesisPart.Written> parts = new ArrayList<>();
        typed.forEach((field, text) -> {
            Matcher found = FIELD.matcher(field);
            if (found.matches()) {
                parts.add(new SynthesisPart.Written(Integer.parseInt(found.group(1)), text));
            }
        });
        String version = typed.getOrDefault("version", "");
        try {
            write.handle(campaigns.idOf(code), version.matches("\\d{1,9}") ? Integer.valueOf(version) : null, parts);
            redirect.addFlashAttribute("done", words.say("report.synthesis.written"));
            return new ModelAndView("redirect:/bao-cao/" + code + "/tong-hop");
        } catch (InvalidInput wrong) {
            ModelAndView view = draw(
                    code,
                    typed,
                    wrong.errors().stream()
                            .map(one -> new Wrong(field(one.field(), parts), one.message()))
                            .toList());
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view;
        }
    }

    @PostMapping("/cap-nhat")
    @Access(may = "report-synthesis.write")
    ModelAndView refresh(@PathVariable String code, RedirectAttributes redirect) {
        refresh.handle(campaigns.idOf(code));
        redirect.addFlashAttribute("done", words.say("report.synthesis.refreshed"));
        return new ModelAndView("redirect:/bao-cao/" + code + "/tong-hop");
    }

    @GetMapping("/bao-cao.docx")
    @Access(may = "report-campaign.view")
    ResponseEntity<byte[]> docx(@PathVariable String code) {
        return SynthesisController.file(document.docx(code), SynthesisController.DOCX, code + ".docx");
    }

    @GetMapping("/bao-cao.pdf")
    @Access(may = "report-campaign.view")
    ResponseEntity<byte[]> pdf(@PathVariable String code) {
        return SynthesisController.file(document.pdf(code), MediaType.APPLICATION_PDF, code + ".pdf");
    }

    private static String field(String field, List<SynthesisPart.Written> parts) {
        Matcher found = ERROR.matcher(field);
        return found.matches()
                ? "p-" + parts.get(Integer.parseInt(found.group(1))).position()
                : field;
    }

    private ModelAndView draw(String code, Map<String, String> typed, List<Wrong> errors) {
        return syntheses.one(code, read -> new ModelAndView("report/synthesis", model.of(read, typed, errors)));
    }
}
