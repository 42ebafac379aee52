package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** Asks the rules of all modules; whatever none of them allows is denied, and so is everything to nobody. */
@Service
@Transactional(readOnly = true)
class RolePolicy implements Policy {

    private final ObjectProvider<PolicyRules> rules;
    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    RolePolicy(ObjectProvider<PolicyRules> rules, Directory directory, Actors actors, Clock clock) {
        this.rules = rules;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public boolean allows(String action, Resource resource) {
        List<Standing> standings = standings();
        return applying(action).anyMatch(rule -> standings.stream().anyMatch(who -> who.may(rule, resource)));
    }

    @Override
    public void require(String action, Resource resource) {
        if (allows(action, resource)) {
            return;
        }
        boolean single = !resource.id().isEmpty();
        String view = resource.kind() + ".view";
        if (single && (action.equals(view) || !allows(view, resource))) {
            throw RuleViolation.notFound("notFound");
        }
        throw RuleViolation.forbidden("forbidden");
    }

    @Override
    public Scope scope(String action, String kind) {
        boolean everything = false;
        String unit = null;
        String person = null;
        List<Standing> standings = standings();
        for (PolicyRules.Rule rule : applying(action).toList()) {
            for (Standing who : standings) {
                if (who.holds(rule)) {
                    everything |= rule.relation() == PolicyRules.Relation.ANY;
                    unit = unit == null && rule.relation() == PolicyRules.Relation.OWN_UNIT ? who.unit() : unit;
                    person = person == null && rule.relation() == PolicyRules.Relation.HOLDER ? who.login() : person;
                }
            }
        }
        return everything ? new Scope(true, null, null) : new Scope(false, unit, person);
    }

    private java.util.stream.Stream<PolicyRules.Rule> applying(String action) {
        return rules.stream().flatMap(source -> source.rules().stream()).filter(rule -> rule.action()
                .equals(action));
    }

    /** The person's own standing first, then that of each colleague they stand in for. */
    private List<Standing> standings() {
        Actor actor = actors.current();
        List<Standing> standings = new ArrayList<>();
        if (actor.equals(Actor.SYSTEM)) {
            return standings;
        }
        Instant now = clock.instant();
        directory.staff(actor.login()).ifPresent(member -> {
            standings.add(Standing.of(member, true));
            directory.standInsBy(member.login(), now).forEach(standIn -> directory
                    .staff(standIn.absent())
                    .ifPresent(absent ->
                            standings.add(Standing.of(absent, standIn.work().isEmpty()))));
        });
        return standings;
    }

    /** Roles in a unit as a person; a substitution limited to some work lets see, the tasks themselves let act. */
    private record Standing(String login, String unit, Set<Role> roles, boolean full) {

        static Standing of(StaffMember member, boolean full) {
            return new Standing(member.login(), member.unit(), RoleRelations.withImplied(member.roles()), full);
        }

        boolean holds(PolicyRules.Rule rule) {
            return roles.contains(rule.role()) && (full || rule.action().endsWith(".view"));
        }

        boolean may(PolicyRules.Rule rule, Resource resource) {
            return holds(rule)
                    && (rule.states().isEmpty() || rule.states().contains(resource.state()))
                    && switch (rule.relation()) {
                        case ANY -> true;
                        case OWN_UNIT -> unit.equals(resource.unit());
                        case HOLDER -> login.equals(resource.person());
                    };
        }
    }
}
