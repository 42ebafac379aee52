package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.web.RouteRules;
import vn.dunghen.directory.web.RouteRules.Route;
import vn.dunghen.journey.AccessExpectation.Told;
import vn.dunghen.journey.AccessScenes.Thing;
import vn.dunghen.kernel.Access.Who;
import vn.dunghen.model.GeneratedDocs;
import vn.dunghen.testing.Rehearsal;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * Every live route, knocked at by everybody, for things of several units, hands and states: who gets in is who the rules
 * say, and what one may not see is like what there is not.
 */
class AccessMatrixTest {

    private static final Logger LOG = LoggerFactory.getLogger(AccessMatrixTest.class);
    private static final List<String> PEOPLE = List.of(
            AccessVisitors.NOBODY,
            AccessExpectation.PORTAL,
            "giamdoc",
            "phogiamdoc",
            "chanhvanphong",
            "vanphong",
            "vanthu",
            "vanthu.hai",
            "motcua",
            "truongmotcua",
            "truongphong.cn",
            "chuyenvien.cn",
            "truongphong.tdc",
            "chuyenvien.tdc",
            "truongphong.khtc",
            "chuyenvien.khtc",
            "thanhtra",
            "kiemtoan",
            "quantri");

    private static TestDepartment department;
    private static AccessScenes scenes;
    private static AccessExpectation expectation;
    private static AccessAddresses addresses;
    private static AccessVisitors visitors;
    private static List<Route> routes;

    private final List<String> wrong = new ArrayList<>();
    private final Map<Told, Integer> counts = new EnumMap<>(Told.class);

    @BeforeAll
    static void play() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        scenes = new AccessScenes(department);
        scenes.play();
        expectation = new AccessExpectation(department.context());
        addresses = new AccessAddresses(scenes);
        visitors = new AccessVisitors(department);
        routes = department.context().getBean(RouteRules.class).routes().stream()
                .filter(route -> !route.pattern().equals("/error"))
                .toList();
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void whoGetsInIsWhoTheRulesSay() {
        knockEverywhere(false);
    }

    /** The same with everybody at everything. */
    @Test
    @Tag("deep")
    void whoGetsInIsWhoTheRulesSayForEverybodyAtEverything() {
        knockEverywhere(true);
    }

    private void knockEverywhere(boolean everybody) {
        for (int turn = 0; turn < routes.size(); turn++) {
            Route route = routes.get(turn);
            List<Thing> things = addresses.things(route);
            if (things.isEmpty()) {
                wrong.add(route.method() + " " + route.pattern() + " is tried at nothing");
            } else if (everybody) {
                things.forEach(thing -> PEOPLE.forEach(login -> knock(route, thing, login)));
            } else {
                some(route, things, turn);
            }
        }
        LOG.info("answers: {}", counts);
        assertThat(wrong).as("of %s", counts).isEmpty();
        assertThat(counts).containsOnlyKeys(Told.values());
    }

    /** The stranger at every route, of the others a few of each kind of answer; other people and things at every next route. */
    private void some(Route route, List<Thing> things, int turn) {
        Map<Set<Told>, Integer> tried =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        knock(route, things.get(turn % things.size()), AccessVisitors.NOBODY);
        if (turn % 4 == 0) {
            knock(route, things.get(turn % things.size()), AccessExpectation.PORTAL);
        }
        for (int i = 0; i < PEOPLE.size(); i++) {
            String login = PEOPLE.get((i + turn) % PEOPLE.size());
            Thing thing = things.get((i + turn / 2) % things.size());
            if (!login.isEmpty() && !login.equals(AccessExpectation.PORTAL)) {
                Set<Told> expected = expectation.of(route, thing, login);
                // who may not see the thing is compared with nobody's thing below
                boolean compared = !route.of().isEmpty() && expected.equals(Set.of(Told.UNKNOWN));
                if (!compared && tried.merge(expected, 1, Integer::sum) == 1) {
                    knock(route, thing, login);
                }
            }
        }
    }

    private void knock(Route route, Thing thing, String login) {
        String method = route.method().isEmpty() ? "GET" : route.method();
        String address = addresses.of(route, thing).orElseThrow();
        HttpResponse<String> answer = answer(route, login, method, address);
        Set<Told> expected = expectation.of(route, thing, login);
        Told told = told(answer);
        counts.merge(told, 1, Integer::sum);
        boolean misspelt = Set.of(400, 405, 415).contains(answer.statusCode()) || answer.statusCode() >= 500;
        if (!expected.contains(told) || misspelt) {
            wrong.add("%s %s by %s (%s %s %s): expected %s, got %d %s"
                    .formatted(
                            method,
                            address,
                            login,
                            route.who(),
                            route.may(),
                            thing.kind(),
                            expected,
                            answer.statusCode(),
                            answer.body().length() > 300 ? "" : answer.body()));
        }
    }

    private HttpResponse<String> answer(Route route, String login, String method, String address) {
        // what a remark answers is read after it was written
        boolean stays = method.equals("GET") || address.endsWith("/comments");
        return stays
                ? visitors.knock(login, method, address, addresses.sent(route))
                : Rehearsal.of(() -> visitors.knock(login, method, address, addresses.sent(route)));
    }

    private static Told told(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 401 -> Told.SIGN_IN;
            case 403 -> Told.FORBIDDEN;
            case 404 -> Told.UNKNOWN;
            case 302 ->
                answer.headers().firstValue("Location").orElse("").endsWith("/dang-nhap") ? Told.SIGN_IN : Told.OPEN;
            default -> Told.OPEN;
        };
    }

    @Test
    void whatOneMayNotSeeIsLikeWhatThereIsNot() {
        compare(2);
    }

    /** The same for everything that anybody may not see. */
    @Test
    @Tag("deep")
    void whateverOneMayNotSeeIsLikeWhatThereIsNot() {
        compare(Integer.MAX_VALUE);
    }

    /** @param most how many pairs of a person and a thing at each route that names one */
    private void compare(int most) {
        int compared = 0;
        for (int turn = 0; turn < routes.size(); turn++) {
            Route route = routes.get(turn);
            List<Thing> things = route.of().isEmpty() ? List.of() : addresses.things(route);
            int left = most;
            for (int i = 0; i < things.size() * PEOPLE.size() && left > 0; i++) {
                Thing thing = things.get((i + turn) % things.size());
                String login = PEOPLE.get((i / things.size() + turn) % PEOPLE.size());
                boolean colleague = !login.isEmpty() && !login.equals(AccessExpectation.PORTAL);
                boolean hidden =
                        route.who() == Who.SUBJECT ? !expectation.knows(thing, login) : !expectation.sees(thing, login);
                if (colleague && hidden) {
                    same(route, thing, login);
                    left--;
                    compared++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    private void same(Route route, Thing thing, String login) {
        Thing none = AccessStrangers.like(thing);
        String seen = AccessStrangers.told(
                answer(route, login, route.method(), addresses.of(route, thing).orElseThrow()), thing);
        String unseen = AccessStrangers.told(
                answer(route, login, route.method(), addresses.of(route, none).orElseThrow()), none);
        if (!seen.equals(unseen)) {
            wrong.add("%s %s by %s tells:\n%s\n%s".formatted(route.method(), route.pattern(), login, seen, unseen));
        }
    }

    /** What is named behind an address, in a parameter or in what is sent, is hidden as well. */
    @Test
    void askingForWhatOneMayNotSeeIsLikeAskingForWhatThereIsNot() {
        List<Thing> things = new ArrayList<>(scenes.things);
        scenes.tasks.stream()
                .limit(4)
                .map(task -> new Thing("task", task, null, Map.of()))
                .forEach(things::add);
        // nobody to whom the answer to an earlier knock has still to be said
        AccessVisitors fresh = new AccessVisitors(department);
        int compared = 0;
        for (Thing thing : things) {
            List<String> blind = PEOPLE.stream()
                    .filter(login -> !login.isEmpty() && !login.equals(AccessExpectation.PORTAL))
                    .filter(login -> !expectation.knows(thing, login))
                    .toList();
            for (AccessQueries.Query query :
                    blind.isEmpty() ? List.<AccessQueries.Query>of() : AccessQueries.of(thing.kind())) {
                ask(fresh, query, thing, blind.get(compared++ % blind.size()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(40);
    }

    private void ask(AccessVisitors people, AccessQueries.Query query, Thing thing, String login) {
        Thing none = AccessStrangers.like(thing);
        String seen = AccessStrangers.told(answered(people, query, thing, login), thing);
        String unseen = AccessStrangers.told(answered(people, query, none, login), none);
        if (!seen.equals(unseen)) {
            wrong.add("%s by %s tells:\n%s\n%s".formatted(query, login, seen, unseen));
        }
    }

    private static HttpResponse<String> answered(
            AccessVisitors people, AccessQueries.Query query, Thing thing, String login) {
        Supplier<HttpResponse<String>> knock =
                () -> people.knock(login, query.method(), query.address(thing), query.sent(thing));
        return query.method().equals("GET") ? knock.get() : Rehearsal.of(knock);
    }

    @Test
    void listsShowWhatOneMaySeeAndNothingElse() {
        Map<String, String> lists = Map.of(
                "dossier", "/api/v1/dossiers?size=200",
                "plan", "/api/v1/plans?size=200",
                "feedback", "/api/v1/feedback?size=100");
        for (String login : PEOPLE.subList(2, PEOPLE.size())) {
            lists.forEach((kind, address) -> {
                String list = department.call(login, "GET", address, null).text();
                scenes.things.stream()
                        .filter(thing -> thing.kind().equals(kind))
                        .filter(thing -> list.contains("\"" + thing.name() + "\"") != expectation.lists(thing, login))
                        .forEach(thing -> wrong.add(thing + " in the list of " + login));
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoeverIsComplainedAboutSeesNoWorkOnIt() {
        Thing complaint = scenes.complaint();
        String unit = department
                .call("chuyenvien.tdc", "GET", "/api/v1/tasks?scope=UNIT&size=200", null)
                .text();
        assertThat(unit).doesNotContain(complaint.name());
        assertThat(department
                        .call("truongphong.tdc", "GET", "/api/v1/tasks?scope=UNIT&size=200", null)
                        .text())
                .contains(complaint.name());
        String task = department
                .get("truongphong.tdc", "/api/v1/tasks?subject=" + complaint.name())
                .at("/items/0/id")
                .asText();
        assertThat(department
                        .call("chuyenvien.tdc", "GET", "/api/v1/tasks/" + task, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageOfAllRoutesAndRightsSaysWhatIs() throws IOException {
        GeneratedDocs.says(
                "access.md",
                AccessPage.of(
                        department.context().getBean(RouteRules.class).routes(),
                        department.context().getBeansOfType(PolicyRules.class).values().stream()
                                .flatMap(source -> source.rules().stream())
                                .toList()));
    }
}
