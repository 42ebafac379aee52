package vn.dunghen.journey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dunghen.directory.PolicyRules.Relation;
import vn.dunghen.directory.PolicyRules.Rule;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.web.RouteRules.Route;

/** Writes {@code docs/generated/access.md}: the rule of every route, and for every action the table of roles, relations and states. */
final class AccessPage {

    private static final String HEAD =
            """
            # Who gets in where

            Each route says at its method who comes in (`@Access`); the application does not start with one that does not. `AccessMatrixTest`
            knocks at each of them as every role, for things of several units, hands and states, and finds what stands here. Whoever may not
            see a thing is told what they would be told if there were none. Generated from the live routes and the rules of all modules.

            Without a route of their own: `POST /dang-nhap` and `POST /dang-xuat` (the sign-in itself) and the files of the pages
            (`/css`, `/js`, `/webjars`, icons) are open to everybody. Other systems get into `/api/v1/exchange` and `/api/v1/procedures` and nowhere else.

            ## Routes

            | Address | Method | Who comes in |
            | --- | --- | --- |
            """;

    private static final String ACTIONS =
            """

            ## Actions

            To what a role may do an action: to anything of the agency, to what its own unit handles, to what the person holds; states in
            brackets where a rule names them. A deputy may also do what the director may, the head of the desk what a desk officer may, the
            chief of office what an office officer may: their rows say so. A substitute may what the absent colleague may, as long as it lasts.
            Who has no row may not.
            """;

    private static final Map<Role, Role> IMPLIED = Map.of(
            Role.DIRECTOR, Role.DEPUTY_DIRECTOR,
            Role.DESK_OFFICER, Role.HEAD_OF_DESK,
            Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE);

    private AccessPage() {}

    static String of(List<Route> routes, List<Rule> rules) {
        StringBuilder text = new StringBuilder(HEAD);
        routes.stream()
                .map(route -> "| `%s` | %s | %s |\n"
                        .formatted(route.pattern(), route.method().isEmpty() ? "any" : route.method(), words(route)))
                .distinct()
                .forEach(text::append);
        text.append(ACTIONS);
        Map<String, Map<Role, Map<Relation, Set<String>>>> actions = new TreeMap<>();
        for (Rule rule : rules) {
            put(actions, rule, rule.role());
            if (IMPLIED.containsKey(rule.role())) {
                put(actions, rule, IMPLIED.get(rule.role()));
            }
        }
        actions.forEach((action, roles) -> {
            text.append("\n### `")
                    .append(action)
                    .append("`\n\n| Role | anything | own unit | in hand |\n| --- | --- | --- | --- |\n");
            roles.forEach((role, relations) -> text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            role.code(),
                            cell(relations, Relation.ANY),
                            cell(relations, Relation.OWN_UNIT),
                            cell(relations, Relation.HOLDER))));
        });
        return text.toString();
    }

    private static void put(Map<String, Map<Role, Map<Relation, Set<String>>>> actions, Rule rule, Role role) {
        Set<String> states = actions.computeIfAbsent(rule.action(), action -> new TreeMap<>())
                .computeIfAbsent(role, one -> new EnumMap<>(Relation.class))
                .computeIfAbsent(rule.relation(), relation -> new TreeSet<>());
        states.addAll(rule.states().isEmpty() ? Set.of("") : rule.states());
    }

    private static String cell(Map<Relation, Set<String>> relations, Relation relation) {
        Set<String> states = relations.getOrDefault(relation, Set.of());
        if (states.isEmpty()) {
            return relation != Relation.ANY
                            && relations.getOrDefault(Relation.ANY, Set.of()).contains("")
                    ? "yes"
                    : "";
        }
        return states.contains("") ? "yes" : "yes (" + String.join(", ", states) + ")";
    }

    private static String words(Route route) {
        String asked = route.may().stream().map(action -> "`" + action + "`").collect(Collectors.joining(", "));
        String thing = "`{" + route.of() + "}`";
        return switch (route.who()) {
            case POLICY ->
                route.of().isEmpty()
                        ? asked
                        : route.may().size() == 1
                                ? asked + " of " + thing
                                : "one of " + asked + " of " + thing + ", as the address says";
            case ROWS -> "every colleague; rows by " + asked;
            case TASK_SHOWN -> "whoever the task " + thing + " is shown to";
            case TASK_HELD -> "whoever the task " + thing + " is for";
            case SUBJECT -> "whoever may see the subject " + thing;
            case COLLEAGUE -> "every colleague";
            case SIGNED_IN -> "colleagues and other systems";
            case SECRET -> "whoever knows the secret";
            case SIGNATURE -> "another system, by its signature";
            case EVERYBODY -> "everybody";
            case NOBODY -> "nobody from outside";
        };
    }
}
