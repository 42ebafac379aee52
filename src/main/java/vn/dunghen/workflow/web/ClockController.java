package vn.dunghen.workflow.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.ClockControl;

/** What time it is for the department, and in the demo profile what time it shall be. */
@RestController
@RequestMapping("/api/v1/clock")
class ClockController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ClockControl control;

    ClockController(ClockControl control) {
        this.control = control;
    }

    /** The department's time. */
    record ClockBody(OffsetDateTime now) {}

    /** The time asked for. */
    record MoveBody(@Nullable String now) {}

    @GetMapping
    @Access(may = "clock.view")
    ClockBody now() {
        return body(control.now());
    }

    @PutMapping
    @Access(may = "clock.move")
    ClockBody move(@RequestBody MoveBody target) {
        Instant moment = CalendarInput.moment(target.now())
                .orElseThrow(() -> new InvalidInput("now", "Ghi thời điểm cần tới, ví dụ 2026-06-05T08:00:00+07:00"));
        return body(control.moveTo(moment));
    }

    private static ClockBody body(Instant now) {
        return new ClockBody(now.atZone(ZONE).toOffsetDateTime());
    }
}
