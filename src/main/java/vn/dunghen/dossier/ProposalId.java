package vn.dunghen.dossier;

import vn.dunghen.kernel.Subject;

/** The identity of a proposal to change the catalogue; people use its code. */
public record ProposalId(String value) {

    public static final String TYPE = "procedure-proposal";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static ProposalId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not a proposal: " + subject);
        }
        return new ProposalId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
