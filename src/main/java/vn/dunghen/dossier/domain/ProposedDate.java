package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Whether a new date may be asked for: with cause and reason, on a working day, after the current appointment and after today. */
final class ProposedDate {

    private ProposedDate() {}

    static void check(
            @Nullable DelayCause cause,
            @Nullable String reason,
            @Nullable LocalDate date,
            Instant currentDue,
            Instant now,
            WorkingCalendar calendar) {
        var errors = new ArrayList<FieldError>();
        if (cause == null) {
            errors.add(new FieldError("cause", "Chọn nguyên nhân chậm."));
        }
        if (reason == null || reason.isBlank()) {
            errors.add(new FieldError("reason", "Ghi lý do chậm."));
        }
        if (date == null) {
            errors.add(new FieldError("proposedDate", "Ghi ngày trả kết quả mới đề nghị."));
        } else if (!date.isAfter(Moments.day(currentDue))) {
            errors.add(new FieldError(
                    "proposedDate",
                    "Ngày đề nghị phải sau ngày hẹn hiện tại " + Moments.say(Moments.day(currentDue)) + "."));
        } else if (!date.isAfter(Moments.day(now))) {
            errors.add(new FieldError("proposedDate", "Ngày đề nghị phải sau hôm nay."));
        } else if (!calendar.isWorkingDay(date)) {
            errors.add(new FieldError(
                    "proposedDate", "Ngày " + Moments.say(date) + " là ngày nghỉ; hãy chọn một ngày làm việc."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
