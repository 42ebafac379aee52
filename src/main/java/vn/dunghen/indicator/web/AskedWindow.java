package vn.dunghen.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.PeriodWindows;
import vn.dunghen.indicator.ReportPeriod;
import vn.dunghen.kernel.InvalidInput;

/** The window a request asks for: a period by its name, or two days. */
@Component
class AskedWindow {

    private final PeriodWindows windows;
    private final Clock clock;

    AskedWindow(PeriodWindows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    FigureWindow of(@Nullable String period, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (period != null && !period.isBlank()) {
            if (from != null || to != null) {
                throw new InvalidInput("period", "Ghi kỳ, hoặc từ ngày và đến ngày, không ghi cả hai.");
            }
            return windows.window(ReportPeriod.of(period.strip()));
        }
        if (from == null || to == null) {
            throw new InvalidInput("period", "Ghi kỳ như 2026-H1, hoặc từ ngày và đến ngày.");
        }
        return FigureWindow.asked(from, to, clock.instant());
    }
}
