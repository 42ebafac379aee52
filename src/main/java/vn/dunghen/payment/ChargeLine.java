package vn.dunghen.payment;

import jakarta.persistence.Embeddable;

/** A line of a charge, with its arithmetic as it was when it was opened. */
@Embeddable
public record ChargeLine(String code, String name, long amount, String arithmetic) {

    static ChargeLine of(Bill.Line line) {
        return new ChargeLine(line.code(), line.name(), line.amount(), line.arithmetic());
    }
}
