package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.payment.Money;
import vn.dunghen.payment.Tariff;

/** A line of the schedule of fees of a procedure: data with its basis, in force with the version it belongs to. */
@Embeddable
public record ProcedureFee(
        String code,
        String name,
        String unit,
        @Nullable Long eachAmount,
        @Nullable Integer perMille,
        @Nullable Long leastAmount,
        @Nullable Long mostAmount,
        @Nullable String basis) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");

    /** The most lines a schedule has. */
    public static final int MOST_LINES = 50;

    public Tariff tariff() {
        return new Tariff(code, name, unit, eachAmount, perMille, leastAmount, mostAmount);
    }

    /** Why it cannot be a line of a schedule, by what is wrong; empty when it can. */
    public List<FieldError> refusals() {
        List<FieldError> wrong = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            wrong.add(new FieldError("code", "Mã dòng phí gồm 1 đến 32 chữ hoa không dấu, chữ số, gạch nối."));
        }
        if ((eachAmount == null) == (perMille == null)) {
            wrong.add(new FieldError("each", "Ghi mức thu một đơn vị hoặc tỷ lệ phần nghìn, chỉ một trong hai."));
        }
        if (perMille != null && (perMille < 1 || perMille > 1000)) {
            wrong.add(new FieldError("perMille", "Tỷ lệ phần nghìn là số nguyên từ 1 đến 1000."));
        }
        amount(wrong, "each", "Mức thu một đơn vị", eachAmount);
        amount(wrong, "least", "Mức thu ít nhất", leastAmount);
        amount(wrong, "most", "Mức thu nhiều nhất", mostAmount);
        if (perMille == null && (leastAmount != null || mostAmount != null)) {
            wrong.add(new FieldError("least", "Mức ít nhất, nhiều nhất chỉ ghi cho dòng thu theo tỷ lệ phần nghìn."));
        }
        if (leastAmount != null && mostAmount != null && leastAmount > mostAmount) {
            wrong.add(new FieldError("most", "Mức thu nhiều nhất không nhỏ hơn mức thu ít nhất."));
        }
        return wrong;
    }

    private static void amount(List<FieldError> wrong, String field, String what, @Nullable Long amount) {
        if (amount != null && (amount < 1 || amount > Money.MOST)) {
            wrong.add(new FieldError(field, what + " là số đồng nguyên từ 1 đến " + Money.number(Money.MOST) + "."));
        }
    }
}
