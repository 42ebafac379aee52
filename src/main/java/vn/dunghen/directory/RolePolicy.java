package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** Asks the rules of all modules; whatever none of them allows is denied, and so is everything to nobody. */
@Service
@Transactional(readOnly = true)
class RolePolicy implements Policy, PolicyExplainer {

    private final ObjectProvider<PolicyRules> rules;
    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    /** Read once: what the modules say never changes, and every row of every list asks. */
    private volatile @Nullable Map<String, List<PolicyRules.Rule>> byAction;

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

    private Stream<PolicyRules.Rule> applying(String action) {
        return byAction().getOrDefault(action, List.of()).stream();
    }

    private Map<String, List<PolicyRules.Rule>> byAction() {
        Map<String, List<PolicyRules.Rule>> known = byAction;
        if (known == null) {
            known = rules.stream()
                    .flatMap(source -> source.rules().stream())
                    .collect(Collectors.groupingBy(PolicyRules.Rule::action));
            byAction = known;
        }
        return known;
    }

    @Override
    public Explanation explain(String login, String action, Resource resource) {
        List<Ground> grounds = new ArrayList<>();
        List<Standing> standings = standings(login);
        Set<Role> others = EnumSet.noneOf(Role.class);
        applying(action).forEach(rule -> {
            others.add(rule.role());
            standings.stream()
                    .filter(who -> who.roles().contains(rule.role()))
                    .map(who -> new Ground(
                            rule, who.heldFor(rule.role()), who.unit(), who.actingFor(), who.verdict(rule, resource)))
                    .forEach(grounds::add);
        });
        standings.forEach(who -> others.removeAll(who.roles()));
        grounds.sort(Comparator.comparing(Ground::verdict));
        boolean allowed = grounds.stream().anyMatch(ground -> ground.verdict() == Verdict.ALLOWS);
        return new Explanation(allowed, List.copyOf(grounds), others);
    }

    @Override
    public Set<String> actions() {
        return new TreeSet<>(byAction().keySet());
    }

    private List<Standing> standings() {
        Actor actor = actors.current();
        return actor.equals(Actor.SYSTEM) ? List.of() : standings(actor.login());
    }

    /** The person's own standing first, then that of each colleague they stand in for. */
    private List<Standing> standings(String login) {
        List<Standing> standings = new ArrayList<>();
        Instant now = clock.instant();
        directory.staff(login).ifPresent(member -> {
            standings.add(Standing.of(member, null));
            directory.standInsBy(member.login(), now).forEach(standIn -> directory
                    .staff(standIn.absent())
                    .ifPresent(absent -> standings.add(Standing.of(absent, standIn))));
        });
        return standings;
    }

    /** Roles in a unit as a person; a substitution limited to some work lets see, the tasks themselves let act. */
    private record Standing(String login, String unit, Set<Role> own, Set<Role> roles, @Nullable StandIn actingFor) {

        static Standing of(StaffMember member, @Nullable StandIn actingFor) {
            return new Standing(
                    member.login(),
                    member.unit(),
                    member.roles(),
                    RoleRelations.withImplied(member.roles()),
                    actingFor);
        }

        boolean holds(PolicyRules.Rule rule) {
            return roles.contains(rule.role()) && !limited(rule);
        }

        private boolean limited(PolicyRules.Rule rule) {
            return actingFor != null
                    && !actingFor.work().isEmpty()
                    && !rule.action().endsWith(".view");
        }

        boolean may(PolicyRules.Rule rule, Resource resource) {
            return roles.contains(rule.role()) && verdict(rule, resource) == Verdict.ALLOWS;
        }

        /** What a rule for one of these roles says. */
        Verdict verdict(PolicyRules.Rule rule, Resource resource) {
            if (limited(rule)) {
                return Verdict.LIMITED;
            }
            if (!rule.states().isEmpty() && !rule.states().contains(resource.state())) {
                return Verdict.OTHER_STATE;
            }
            return switch (rule.relation()) {
                case ANY -> Verdict.ALLOWS;
                case OWN_UNIT -> unit.equals(resource.unit()) ? Verdict.ALLOWS : Verdict.OTHER_UNIT;
                case HOLDER -> login.equals(resource.person()) ? Verdict.ALLOWS : Verdict.OTHER_HOLDER;
            };
        }

        Role heldFor(Role role) {
            return own.contains(role)
                    ? role
                    : own.stream()
                            .filter(held ->
                                    RoleRelations.withImplied(Set.of(held)).contains(role))
                            .findFirst()
                            .orElse(role);
        }
    }
}
