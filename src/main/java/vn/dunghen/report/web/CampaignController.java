package vn.dunghen.report.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.usecase.ChangeCampaign;
import vn.dunghen.report.usecase.OwnDates;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadMatrix;
import vn.dunghen.report.usecase.RequestCampaign;

/** Campaigns, for scripts; a campaign answers to its id and to its code. */
@RestController
@RequestMapping("/api/v1/report-campaigns")
class CampaignController {

    private static final int MOST_UNITS = 500;

    private final ReadCampaigns campaigns;
    private final ReadMatrix matrix;
    private final RequestCampaign request;
    private final ChangeCampaign change;

    CampaignController(ReadCampaigns campaigns, ReadMatrix matrix, RequestCampaign request, ChangeCampaign change) {
        this.campaigns = campaigns;
        this.matrix = matrix;
        this.request = request;
        this.change = change;
    }

    @GetMapping
    @Access(may = "report-campaign.view")
    Page<CampaignAnswer> list(
            @RequestParam(required = false) @Nullable String regime,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        var read = new ReportInput();
        CampaignState wanted = read.wordOrNone("state", state, CampaignState.class);
        read.refuse();
        return campaigns.list(ReportInput.filled(regime), wanted, cursor, size).map(CampaignAnswer::of);
    }

    @GetMapping("/{id}")
    @Access(may = "report-campaign.view")
    @Transactional(readOnly = true)
    public CampaignAnswer get(@PathVariable String id) {
        return campaigns.one(id, one -> CampaignAnswer.of(one, campaigns.tally(one.id())));
    }

    /** @param windowFrom and the three after it only for an ad hoc request */
    record Body(
            @Nullable String regime,
            @Nullable String period,
            @Nullable String windowFrom,
            @Nullable String windowTo,
            @Nullable String due,
            @Nullable String outwardDue) {

        CampaignId ask(RequestCampaign request) {
            var read = new ReportInput();
            String code = read.text("regime", regime, 24, "Chọn chế độ báo cáo");
            OwnDates own = due == null || due.isBlank()
                    ? null
                    : new OwnDates(
                            read.date("windowFrom", windowFrom),
                            read.date("windowTo", windowTo),
                            read.date("due", due),
                            read.date("outwardDue", outwardDue));
            read.refuse();
            return request.handle(code, period, own);
        }
    }

    @PostMapping
    @Access(may = "report-campaign.open")
    ResponseEntity<CampaignAnswer> open(@RequestBody Body body) {
        CampaignId id = body.ask(request);
        return ResponseEntity.created(URI.create("/api/v1/report-campaigns/" + id.value()))
                .body(get(id.value()));
    }

    @GetMapping("/{id}/matrix")
    @Access(may = "report-campaign.view")
    MatrixAnswer matrix(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        var read = new ReportInput();
        boolean number = cursor == null || cursor.matches("\\d{1,6}");
        if (!number) {
            read.wrong("cursor", "Vị trí trang không hợp lệ.");
        }
        read.number("size", size, 1, 200);
        read.refuse();
        return MatrixAnswer.of(matrix.of(
                campaigns.one(id, Campaign::regimeCode), cursor == null ? 0 : Integer.parseInt(cursor), size));
    }

    /** @param units codes */
    record UnitsBody(@Nullable List<@Nullable String> units) {}

    @PostMapping("/{id}/units")
    @Access(may = "report-campaign.change")
    CampaignAnswer add(@PathVariable String id, @RequestBody UnitsBody body) {
        var read = new ReportInput();
        List<String> units = body.units() == null
                ? List.of()
                : body.units().stream()
                        .map(unit -> read.text("units", unit, 16, "Ghi mã đơn vị"))
                        .distinct()
                        .toList();
        if (units.isEmpty() || units.size() > MOST_UNITS) {
            read.wrong("units", "Chọn từ 1 đến " + MOST_UNITS + " đơn vị.");
        }
        read.refuse();
        change.add(campaigns.idOf(id), units);
        return get(id);
    }

    /** @param reason shown in the trail */
    record ReasonBody(@Nullable String reason) {

        String needed() {
            var read = new ReportInput();
            String text = read.text("reason", reason, 1000, "Nêu lý do");
            read.refuse();
            return text;
        }
    }

    @PostMapping("/{id}/units/{unit}/excuse")
    @Access(may = "report-campaign.change")
    CampaignAnswer excuse(@PathVariable String id, @PathVariable String unit, @RequestBody ReasonBody body) {
        change.excuse(campaigns.idOf(id), unit, body.needed());
        return get(id);
    }

    @PostMapping("/{id}/close")
    @Access(may = "report-campaign.change")
    CampaignAnswer close(@PathVariable String id, @RequestBody ReasonBody body) {
        change.close(campaigns.idOf(id), body.needed());
        return get(id);
    }
}
