package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Whether the papers of a dossier are those its procedure asks for. Each failure names its paper. */
final class ComponentCheck {

    private ComponentCheck() {}

    static void handedIn(List<ProcedureComponent> asked, List<Registration.Paper> papers) {
        known(codes(asked), papers.stream().map(Registration.Paper::code).toList());
    }

    static void complete(List<ProcedureComponent> asked, List<Acceptance.CheckedComponent> checked, LocalDate day) {
        known(
                codes(asked),
                checked.stream().map(Acceptance.CheckedComponent::code).toList());
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < asked.size(); i++) {
            var component = asked.get(i);
            int row = IntStream.range(0, checked.size())
                    .filter(index -> checked.get(index).code().equals(component.code()))
                    .findFirst()
                    .orElse(-1);
            boolean present = row >= 0 && checked.get(row).present();
            if (!present && component.required()) {
                errors.add(new FieldError(
                        "components[" + (row < 0 ? i : row) + "].present",
                        "Còn thiếu: " + component.name() + ". Hồ sơ chưa đủ thì chưa tiếp nhận được."));
            }
            if (present && checked.get(row).kind() == null) {
                errors.add(new FieldError(
                        "components[" + row + "].kind",
                        "Chọn loại bản đã nộp của " + component.name() + ": bản chính, bản sao hoặc bản điện tử."));
            }
            var expires = present ? checked.get(row).expires() : null;
            if (expires != null && expires.isBefore(day)) {
                errors.add(new FieldError(
                        "components[" + row + "].expires",
                        component.name() + " đã hết giá trị từ ngày " + Moments.say(expires) + "."));
            } else if (expires != null
                    && component.minimumValidityDays() != null
                    && expires.isBefore(day.plusDays(component.minimumValidityDays()))) {
                errors.add(new FieldError(
                        "components[" + row + "].expires",
                        component.name() + " phải còn giá trị ít nhất " + component.minimumValidityDays()
                                + " ngày, tức là đến hết ngày "
                                + Moments.say(day.plusDays(component.minimumValidityDays())) + "."));
            }
        }
        refuse(errors);
    }

    private static List<String> codes(List<ProcedureComponent> asked) {
        return asked.stream().map(ProcedureComponent::code).toList();
    }

    /** Refuses papers nobody asked for and papers named twice. */
    static void known(List<String> known, List<String> codes) {
        var seen = new HashSet<String>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < codes.size(); i++) {
            var field = "components[" + i + "].code";
            if (!known.contains(codes.get(i))) {
                errors.add(new FieldError(field, "Thủ tục này không yêu cầu giấy tờ có mã “" + codes.get(i) + "”."));
            } else if (!seen.add(codes.get(i))) {
                errors.add(new FieldError(field, "Giấy tờ có mã “" + codes.get(i) + "” bị ghi hai lần."));
            }
        }
        refuse(errors);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
