package vn.dunghen.journey;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.dunghen.directory.AsColleague;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy.Resource;
import vn.dunghen.directory.web.RouteRules.Route;
import vn.dunghen.journey.AccessScenes.Thing;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** What somebody must be told who knocks at a route for a thing, from the rule of the route and the rules of the policy alone. */
final class AccessExpectation {

    static final String PORTAL = "congdvc";

    /** What a visitor is told. */
    enum Told {
        OPEN,
        FORBIDDEN,
        UNKNOWN,
        SIGN_IN
    }

    private static final Set<Told> OPEN = EnumSet.of(Told.OPEN);
    /** One is let in, to where perhaps nothing is. */
    private static final Set<Told> MAYBE_EMPTY = EnumSet.of(Told.OPEN, Told.UNKNOWN);

    private static final Set<Told> FORBIDDEN = EnumSet.of(Told.FORBIDDEN);
    private static final Set<Told> UNKNOWN = EnumSet.of(Told.UNKNOWN);
    private static final Set<Told> SIGN_IN = EnumSet.of(Told.SIGN_IN);

    private final AccessRules rules;
    private final Directory directory;
    private final Clock clock;
    private final AsColleague eyes;
    private final TaskInbox inbox;
    private final Map<String, TaskItem> tasks = new HashMap<>();

    AccessExpectation(ApplicationContext context) {
        rules = new AccessRules(context);
        directory = context.getBean(Directory.class);
        clock = context.getBean(Clock.class);
        eyes = context.getBean(AsColleague.class);
        inbox = context.getBean(TaskInbox.class);
    }

    Set<Told> of(Route route, Thing thing, String login) {
        return switch (route.who()) {
            case EVERYBODY -> route.pattern().contains("{") || route.pattern().endsWith("*") ? MAYBE_EMPTY : OPEN;
            case SECRET -> MAYBE_EMPTY;
            case SIGNATURE -> EnumSet.of(Told.FORBIDDEN, Told.UNKNOWN);
            case NOBODY -> login.isEmpty() ? SIGN_IN : FORBIDDEN;
            default -> login.isEmpty() ? SIGN_IN : signedIn(route, thing, login);
        };
    }

    private Set<Told> signedIn(Route route, Thing thing, String login) {
        boolean forSystems = route.pattern().matches("/api/v1/(exchange|procedures|me/password)(/.*)?");
        if (login.equals(PORTAL) && !forSystems) {
            return FORBIDDEN;
        }
        // names a part of the thing, in the address or, to take it away, in what is sent
        boolean part = route.pattern().matches(".*\\{.*\\{(?!turn).*|.*/bo");
        return switch (route.who()) {
            case SIGNED_IN, COLLEAGUE -> MAYBE_EMPTY;
            case ROWS ->
                rules.allowsSomewhere(login, route.may().get(0))
                        ? MAYBE_EMPTY
                        : EnumSet.of(Told.OPEN, Told.UNKNOWN, Told.FORBIDDEN);
            case TASK_SHOWN ->
                !rules.isShown(login, task(thing))
                        ? UNKNOWN
                        : route.pattern().matches(".*/(comments|trao-doi)")
                                ? remarks(route, login)
                                : part ? MAYBE_EMPTY : OPEN;
            case TASK_HELD ->
                !rules.isShown(login, task(thing))
                        ? UNKNOWN
                        : !rules.holds(login, task(thing)) ? FORBIDDEN : part ? MAYBE_EMPTY : OPEN;
            case SUBJECT -> subject(route, thing, login);
            default -> route.of().isEmpty() ? ofTheKind(route, login) : ofTheThing(route, thing, login);
        };
    }

    private Set<Told> subject(Route route, Thing thing, String login) {
        if (!route.pattern().startsWith("/trao-doi/")) {
            return rules.sees(login, thing.subject()) ? OPEN : EnumSet.of(Told.UNKNOWN, Told.FORBIDDEN);
        }
        boolean sees = rules.sees(login, thing.subject())
                || eyes.ask("kiemtoan", () -> inbox.history(thing.subject())).stream()
                        .anyMatch(task -> rules.isShown(login, task));
        return sees ? remarks(route, login) : UNKNOWN;
    }

    /** What is said about something one may see. */
    private Set<Told> remarks(Route route, String login) {
        if (!rules.allows(login, "remark.read", Resource.of("remark"))) {
            return UNKNOWN;
        }
        boolean writes = route.method().equals("GET") || rules.allows(login, "remark.write", Resource.of("remark"));
        return writes ? OPEN : FORBIDDEN;
    }

    private Set<Told> ofTheKind(Route route, String login) {
        String action = route.may().get(0);
        boolean may =
                switch (action.substring(0, action.indexOf('.'))) {
                    case "payment" -> rules.allows(login, action, new Resource("payment", "", "", "KHTC", null));
                    case "indicator" ->
                        route.pattern().startsWith("/chi-so") || route.pattern().endsWith("{code}")
                                ? rules.allowsSomewhere(login, action)
                                : rules.allows(login, action, Resource.of("indicator"));
                    default -> rules.allowsSomewhere(login, action);
                };
        return may ? MAYBE_EMPTY : FORBIDDEN;
    }

    private Set<Told> ofTheThing(Route route, Thing thing, String login) {
        String action = route.may().get(0);
        String name = route.handler().getMethod().getName();
        if (thing.kind().equals("substitution")) {
            return mayEnd(login) ? OPEN : sees(thing, login) ? FORBIDDEN : UNKNOWN;
        }
        if (!sees(thing, login)) {
            return rules.allowsSomewhere(login, thing.kind() + ".view")
                    ? UNKNOWN
                    : EnumSet.of(Told.UNKNOWN, Told.FORBIDDEN);
        }
        // no letter yet, nothing owed, or told from what was rolled back
        boolean mayBeEmpty = name.startsWith("letter") || name.equals("pay") || name.equals("replace");
        if (action.startsWith("assignment-evidence.")) {
            boolean reads = Stream.of("CN", "TDC")
                    .anyMatch(unit -> rules.allows(
                            login, action, new Resource("assignment-evidence", "", "", unit, "chuyenvien.cn")));
            return reads ? OPEN : UNKNOWN;
        }
        if (name.equals("sign")) {
            return directory.signingAuthority(login, clock.instant()).isPresent() ? OPEN : FORBIDDEN;
        }
        if (name.equals("unsign")) {
            return EnumSet.of(Told.OPEN, Told.FORBIDDEN);
        }
        boolean may = action.equals(thing.kind() + ".view") || rules.may(login, action, thing.subject());
        return !may ? FORBIDDEN : mayBeEmpty ? MAYBE_EMPTY : OPEN;
    }

    /** Whether somebody may know that there is such a thing. */
    boolean sees(Thing thing, String login) {
        return switch (thing.kind()) {
            case "task" -> rules.isShown(login, task(thing));
            case "substitution" ->
                mayEnd(login)
                        || login.startsWith("vanphong")
                        || login.equals("vanthu.hai")
                        || rules.allows(login, "substitution.viewAll", Resource.of("substitution"));
            default -> rules.sees(login, thing.subject());
        };
    }

    /** Whether they may see it, or work on it that was given to them. */
    boolean knows(Thing thing, String login) {
        return sees(thing, login)
                || thing.subject() != null
                        && eyes.ask("kiemtoan", () -> inbox.history(thing.subject())).stream()
                                .anyMatch(task -> rules.isShown(login, task));
    }

    /** Whether it stands in a list; a unit that only gives its opinion is led to a dossier by its task. */
    boolean lists(Thing thing, String login) {
        return thing.kind().equals("dossier") ? rules.may(login, "dossier.view", thing.subject()) : sees(thing, login);
    }

    private boolean mayEnd(String login) {
        return rules.allows(login, "substitution.add", new Resource("substitution", "", "", "VP", "vanphong"));
    }

    private TaskItem task(Thing thing) {
        return tasks.computeIfAbsent(thing.name(), id -> eyes.ask("kiemtoan", () -> inbox.get(id)));
    }
}
