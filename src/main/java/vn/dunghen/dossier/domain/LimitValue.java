package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;

/** A limit as columns. */
@Embeddable
record LimitValue(Integer amount, @Enumerated(EnumType.STRING) LimitUnit unit) {

    static @Nullable LimitValue of(@Nullable Limit limit) {
        return limit == null ? null : new LimitValue(limit.amount(), limit.unit());
    }

    static @Nullable Limit read(@Nullable LimitValue value) {
        return value == null ? null : new Limit(value.amount(), value.unit());
    }
}
