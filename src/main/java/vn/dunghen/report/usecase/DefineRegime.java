package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.RegimeId;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Ban hành chế độ báo cáo: a new regime, or a new version of one from a day on. */
@UseCase
public class DefineRegime {

    private final ReportRegimes regimes;
    private final PlanCampaigns plan;
    private final ReportStaff staff;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    DefineRegime(
            ReportRegimes regimes,
            PlanCampaigns plan,
            ReportStaff staff,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.regimes = regimes;
        this.plan = plan;
        this.staff = staff;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param verified whether who writes it has held the basis against its original text */
    public RegimeId handle(
            ReportRegime.Head head,
            ReportRegime.Rhythm rhythm,
            List<AskedFigure> figures,
            Set<String> units,
            boolean verified) {
        policy.require("report-regime.define", Policy.Resource.of("report-regime"));
        units.forEach(staff::requireReporting);
        requireGivers(figures, units);
        List<ReportRegime> before = regimes.versions(head.code());
        LocalDate today = Moments.day(clock.instant());
        if (!before.isEmpty() && head.effectiveFrom().isBefore(today)) {
            throw new InvalidInput("effectiveFrom", "Chế độ này đang áp dụng; bản mới bắt đầu từ hôm nay trở đi.");
        }
        if (!before.isEmpty()
                && !head.effectiveFrom().isAfter(before.get(0).head().effectiveFrom())) {
            throw new InvalidInput("effectiveFrom", "Ngày áp dụng phải sau ngày của bản trước.");
        }
        ReportRegime regime = ReportRegime.define(directory.agency().code(), head, rhythm, figures, units);
        if (verified) {
            regime.verify(actors.current(), today);
        }
        regimes.save(regime);
        plan.next(regime.code());
        return regime.id();
    }

    /** A figure that one unit gives needs that unit to be there, and among those asked. */
    private void requireGivers(List<AskedFigure> figures, Set<String> units) {
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            String unit = figures.get(i).unit();
            if (unit == null) {
                continue;
            }
            String field = "figures[" + i + "].unit";
            if (figures.get(i).whole()) {
                if (figures.get(i).origin() != CellOrigin.SYSTEM) {
                    errors.add(new InvalidInput.FieldError(
                            field, "Chỉ số liệu hệ thống đếm mới tính chung toàn Sở; chọn đơn vị cấp số liệu này."));
                }
            } else if (!directory.isOpen(unit)) {
                errors.add(new InvalidInput.FieldError(field, "Không có đơn vị “" + unit + "”."));
            } else if (!units.isEmpty() && !units.contains(unit)) {
                errors.add(new InvalidInput.FieldError(
                        field,
                        staff.nameOf(unit) + " không nằm trong các đơn vị báo cáo, không thể giao cấp số liệu này."));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
