package vn.dunghen.report.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadSynthesis;
import vn.dunghen.report.usecase.ReadSynthesisDocument;
import vn.dunghen.report.usecase.RefreshSynthesis;
import vn.dunghen.report.usecase.WriteSynthesis;

/** The department's report of a campaign, for scripts. */
@RestController
@RequestMapping("/api/v1/report-campaigns/{id}")
class SynthesisController {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final int MOST_PARTS = 100;

    private final ReadCampaigns campaigns;
    private final ReadSynthesis syntheses;
    private final ReadSynthesisDocument document;
    private final WriteSynthesis write;
    private final RefreshSynthesis refresh;

    SynthesisController(
            ReadCampaigns campaigns,
            ReadSynthesis syntheses,
            ReadSynthesisDocument document,
            WriteSynthesis write,
            RefreshSynthesis refresh) {
        this.campaigns = campaigns;
        this.syntheses = syntheses;
        this.document = document;
        this.write = write;
        this.refresh = refresh;
    }

    @GetMapping({"/synthesis", "/synthesis.json"})
    @Access(may = "report-campaign.view")
    SynthesisAnswer get(@PathVariable String id) {
        return syntheses.one(id, SynthesisAnswer::of);
    }

    /** @param version of the report the words were written on; without it nobody minds who wrote last */
    record Body(@Nullable Integer version, @Nullable List<@Nullable PartBody> parts) {}

    /** @param text with codes or names in its places; a part left out stays as it is */
    record PartBody(@Nullable Integer position, @Nullable String text) {}

    @PutMapping("/synthesis")
    @Access(may = "report-synthesis.write")
    SynthesisAnswer write(@PathVariable String id, @RequestBody Body body) {
        var read = new ReportInput();
        List<SynthesisPart.Written> parts = new ArrayList<>();
        if (body.parts() == null || body.parts().isEmpty() || body.parts().size() > MOST_PARTS) {
            read.wrong("parts", "Ghi từ 1 đến " + MOST_PARTS + " phần của báo cáo.");
        } else {
            for (PartBody part : body.parts()) {
                Integer position = part == null ? null : part.position();
                parts.add(new SynthesisPart.Written(
                        read.number("parts.position", position, 0, MOST_PARTS),
                        read.optional("parts.text", part == null ? null : part.text(), 12_000)));
            }
        }
        read.refuse();
        write.handle(campaigns.idOf(id), body.version(), parts);
        return get(id);
    }

    @PostMapping("/synthesis/refresh")
    @Access(may = "report-synthesis.write")
    SynthesisAnswer refresh(@PathVariable String id) {
        refresh.handle(campaigns.idOf(id));
        return get(id);
    }

    @GetMapping({"/synthesis.docx", "/synthesis/document.docx"})
    @Access(may = "report-campaign.view")
    ResponseEntity<byte[]> docx(@PathVariable String id) {
        return file(document.docx(id), DOCX, id + ".docx");
    }

    @GetMapping({"/synthesis.pdf", "/synthesis/document.pdf"})
    @Access(may = "report-campaign.view")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return file(document.pdf(id), MediaType.APPLICATION_PDF, id + ".pdf");
    }

    static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
