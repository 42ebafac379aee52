package vn.dunghen.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who works where and for whom. */
public interface Directory {

    Agency agency();

    /** The units that are open, in their order. */
    List<Unit> units();

    /** A unit by its code, closed ones as well, for what is past speaks of them. */
    Optional<Unit> unit(String code);

    /** Whether there is such a unit and it takes work. */
    default boolean isOpen(String code) {
        return units().stream().anyMatch(unit -> unit.code().equals(code));
    }

    Optional<StaffMember> staff(String login);

    /** Everyone who has the role in the unit and may sign in, by name. */
    List<StaffMember> staffOf(Role role, String unit);

    List<StaffMember> staffOf(String unit);

    /** Everyone who may sign in, by name. */
    List<StaffMember> staff();

    /** Everyone who holds the role, in any unit. */
    List<StaffMember> staffWith(Role role);

    /** Every audience whose tasks this person may take at the moment: their own, those their office implies (a deputy signs for the director), and those of colleagues they stand in for. */
    Set<Audience> audiencesOf(String login, Instant at);

    /** Like {@link #audiencesOf}, with those added that a substitution limits to some kinds of work. */
    Set<Offer> offersTo(String login, Instant at);

    /** The substitutions by which {@code login} acts for others at {@code at}, the earliest first. */
    List<StandIn> standInsBy(String login, Instant at);

    /** The colleague for whom {@code login} would act when taking work of {@code audience} at {@code at}; empty when it is their own work. */
    Optional<String> actsFor(String login, Audience audience, Instant at);

    /** Like {@link #actsFor(String, Audience, Instant)}, minding substitutions limited to some kinds of work. @param kind {@code <process>/<task>} */
    Optional<String> actsFor(String login, Audience audience, String kind, Instant at);

    /** How a leader signs at the moment, from office and substitution. Empty when the person may not sign for the department. */
    Optional<SigningAuthority> signingAuthority(String login, Instant at);
}
