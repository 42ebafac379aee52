package vn.dunghen.journey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy.Resource;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.PolicyRules.Rule;
import vn.dunghen.directory.PolicyThings;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.StandIn;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskItem;

/** What the rules of all modules say about everybody, worked out a second time and without the policy that applies them. */
final class AccessRules {

    private static final Map<Role, Role> IMPLIED = Map.of(
            Role.DEPUTY_DIRECTOR, Role.DIRECTOR,
            Role.HEAD_OF_DESK, Role.DESK_OFFICER,
            Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER);

    private final List<Rule> rules;
    private final List<PolicyThings> things;
    private final Directory directory;
    private final Clock clock;
    private final Map<Subject, Optional<PolicyThings.Thing>> known = new HashMap<>();

    AccessRules(ApplicationContext context) {
        rules = context.getBeansOfType(PolicyRules.class).values().stream()
                .flatMap(source -> source.rules().stream())
                .toList();
        things = List.copyOf(context.getBeansOfType(PolicyThings.class).values());
        directory = context.getBean(Directory.class);
        clock = context.getBean(Clock.class);
    }

    /** A person, or a colleague they stand in for. @param work to which the substitution is limited, empty when it is not */
    private record Standing(String login, String unit, Set<Role> roles, String work) {

        boolean may(Rule rule, Resource thing) {
            boolean related =
                    switch (rule.relation()) {
                        case ANY -> true;
                        case OWN_UNIT -> unit.equals(thing.unit());
                        case HOLDER -> login.equals(thing.person());
                    };
            return holds(rule)
                    && related
                    && (rule.states().isEmpty() || rule.states().contains(thing.state()));
        }

        boolean holds(Rule rule) {
            return roles.contains(rule.role())
                    && (work.isEmpty() || rule.action().endsWith(".view"));
        }
    }

    boolean allows(String login, String action, Resource thing) {
        return any(login, action, (who, rule) -> who.may(rule, thing));
    }

    /** To at least something of its kind. */
    boolean allowsSomewhere(String login, String action) {
        return any(login, action, Standing::holds);
    }

    private interface Test {
        boolean passes(Standing who, Rule rule);
    }

    private boolean any(String login, String action, Test test) {
        List<Standing> standings = standings(login);
        return rules.stream().filter(rule -> rule.action().equals(action)).anyMatch(rule -> standings.stream()
                .anyMatch(who -> test.passes(who, rule)));
    }

    boolean sees(String login, Subject subject) {
        Optional<PolicyThings.Thing> thing = thing(subject);
        return thing.isPresent()
                && !login.equals(thing.get().barred())
                && thing.get().seenAs().stream().anyMatch(as -> allows(login, as.kind() + ".view", as));
    }

    boolean may(String login, String action, Subject subject) {
        return sees(login, subject)
                && allows(login, action, thing(subject).orElseThrow().acted());
    }

    boolean isShown(String login, TaskItem task) {
        if (thing(task.subject()).filter(one -> login.equals(one.barred())).isPresent()) {
            return false;
        }
        Set<Audience> lists = lists(login, task.kind());
        return lists.contains(task.audience())
                || lists.contains(task.listedFor())
                || login.equals(task.doneBy())
                || member(login)
                        .filter(one -> one.unit().equals(task.unit()) && !one.has(Role.ADMINISTRATOR))
                        .isPresent()
                || allows(login, "task.viewAll", Resource.of("task"));
    }

    boolean holds(String login, TaskItem task) {
        Set<Audience> lists = lists(login, task.kind());
        return lists.contains(task.listedFor()) || task.assignee() != null && lists.contains(task.audience());
    }

    private Set<Audience> lists(String login, String kind) {
        Set<Audience> lists = new java.util.HashSet<>();
        for (Standing who : standings(login)) {
            if (who.work().isEmpty() || kind.startsWith(who.work())) {
                lists.add(Audience.person(who.login()));
                who.roles().forEach(role -> lists.add(Audience.of(role, who.unit())));
            }
        }
        return lists;
    }

    String unit(String login) {
        return member(login).orElseThrow().unit();
    }

    private Optional<StaffMember> member(String login) {
        return directory.staff(login);
    }

    private Optional<PolicyThings.Thing> thing(Subject subject) {
        return known.computeIfAbsent(subject, one -> things.stream()
                .flatMap(source -> source.thing(one).stream())
                .findFirst());
    }

    private List<Standing> standings(String login) {
        List<Standing> standings = new ArrayList<>();
        member(login).ifPresent(one -> standings.add(standing(one, "")));
        Predicate<StandIn> another = standIn -> !standIn.absent().equals(login);
        directory.standInsBy(login, clock.instant()).stream().filter(another).forEach(standIn -> member(
                        standIn.absent())
                .ifPresent(one -> standings.add(standing(one, standIn.work()))));
        return standings;
    }

    private static Standing standing(StaffMember member, String work) {
        Set<Role> roles = EnumSet.copyOf(member.roles());
        member.roles().forEach(role -> Optional.ofNullable(IMPLIED.get(role)).ifPresent(roles::add));
        return new Standing(member.login(), member.unit(), roles, work);
    }
}
