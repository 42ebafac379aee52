package vn.dunghen.payment.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.payment.SettleDoubt;

/** Reads what a person says of a doubt. */
final class Outcomes {

    private Outcomes() {}

    static SettleDoubt.Outcome read(@Nullable String text) {
        return Arrays.stream(SettleDoubt.Outcome.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "outcome", "Chọn: không có tiền đến, trả lại số tiền đã đến, hoặc hỏi lại đơn vị thanh toán."));
    }
}
