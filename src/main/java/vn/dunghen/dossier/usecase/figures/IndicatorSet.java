package vn.dunghen.dossier.usecase.figures;

import java.util.Arrays;
import vn.dunghen.kernel.InvalidInput;

/** Whose indicators: the nine of Thông tư 01/2018/TT-VPCP, or the groups of Quyết định 766/QĐ-TTg. */
public enum IndicatorSet {
    TT01,
    QD766;

    /** @throws InvalidInput when there is no such set */
    public static IndicatorSet of(String code) {
        return Arrays.stream(values())
                .filter(set -> set.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("set", "Chọn một trong: TT01, QD766."));
    }
}
