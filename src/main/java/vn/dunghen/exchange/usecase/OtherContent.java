package vn.dunghen.exchange.usecase;

import vn.dunghen.kernel.RuleViolation;

/** Under this code something else has arrived before. */
final class OtherContent extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient IntakeRows.Key intake;
    private final transient IntakeRows.Taken taken;
    private final String hash;

    OtherContent(IntakeRows.Key intake, IntakeRows.Taken taken, String hash) {
        super(Kind.CONFLICT, "exchange.otherContent", intake.outsideCode(), taken.dossierCode());
        this.intake = intake;
        this.taken = taken;
        this.hash = hash;
    }

    IntakeRows.Key intake() {
        return intake;
    }

    IntakeRows.Taken taken() {
        return taken;
    }

    String hash() {
        return hash;
    }
}
