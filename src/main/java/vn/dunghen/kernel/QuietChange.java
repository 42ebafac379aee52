package vn.dunghen.kernel;

/**
 * A change the trail tells nothing of: what a person keeps for themselves, or what is told when it is used. Published within
 * its transaction, so that whoever answers for a request knows that it has had its effect; see {@link DomainEvent} for all
 * others.
 */
public record QuietChange() {}
