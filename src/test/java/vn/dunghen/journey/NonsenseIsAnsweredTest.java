package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * Says nonsense to every address of the application: wrong types, missing, endless and unprintable values in each field of
 * each body, in each parameter and in the address itself; and bodies whose fields have their types, but values from the far
 * ends of them. Every answer is a clear one. The seed is printed.
 */
class NonsenseIsAnsweredTest {

    private static final Logger LOG = LoggerFactory.getLogger(NonsenseIsAnsweredTest.class);
    private static final long SEED = Long.getLong("dunghen.nonsense.seed", System.nanoTime());
    private static final Database DATABASE = Database.valueOf(System.getProperty("dunghen.database", "H2"));
    private static final int BODIES = 6;
    private static final int FAR_BODIES = 12;
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final List<String> PEOPLE = List.of(
            "giamdoc", "vanphong", "motcua", "truongphong.cn", "chuyenvien.cn", "vanthu", "kiemtoan", "quantri");
    private static final List<String> IN_ADDRESSES =
            List.of("1", "-1", "khong-co", "a%27b", "%F0%9F%98%80", "x".repeat(300), "9".repeat(40), "2026-02-30");
    private static final List<String> IN_PARAMETERS = List.of(
            "",
            "-1",
            "x",
            "99999999999999999999",
            "2026-02-30",
            "%2B999999999-12-31",
            "0001-01-01",
            "%F0%9F%98%80",
            "%C3%28",
            encoded(FarValues.cursor("+1000000000-12-31T23:59:59.999999999Z")),
            encoded(FarValues.cursor("-1000000000-01-01T00:00:00Z")),
            "9999-12-31T23:59:59.999999999Z_" + FarValues.ID,
            "%2B999999999-12-31T23:59:59Z_" + FarValues.ID,
            "x".repeat(3000));

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, SignedInVisitor> visitors = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private record Route(RequestMethod method, String pattern, HandlerMethod handler) {}

    @Test
    void everyAddressAnswersNonsenseWithAClearWord() {
        LOG.info("seed {}: repeat with -Ddunghen.nonsense.seed={}", SEED, SEED);
        try (TestDepartment department = Scenes.department(DATABASE)) {
            Scenes scenes = Scenes.play(department);
            List<String> known =
                    List.of(scenes.moved(), scenes.plan(), scenes.work(), scenes.said(), scenes.proposed(), "TDC-HC");
            PEOPLE.forEach(login -> visitors.put(login, new SignedInVisitor(department, login)));
            for (Route route : routes(department)) {
                if (route.method() == RequestMethod.GET) {
                    ask(department, route, known);
                } else if (route.pattern().startsWith("/api/")) {
                    tell(department, route, known);
                }
            }
        }
        LOG.info("answers by status: {}", statuses);
        assertThat(wrong).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 403, 404, 422);
    }

    private void ask(TestDepartment department, Route route, List<String> known) {
        List<String> parameters = Stream.of(route.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(NonsenseIsAnsweredTest::nameOf)
                .toList();
        for (String login : some(PEOPLE, 1)) {
            for (int i = 0; i < 3; i++) {
                StringBuilder address = new StringBuilder(address(route.pattern(), known));
                char sign = '?';
                for (String parameter : some(parameters, 2)) {
                    address.append(sign).append(parameter).append('=').append(one(IN_PARAMETERS));
                    sign = '&';
                }
                if (route.pattern().startsWith("/api/")) {
                    judge(route, "", department.call(login, "GET", address.toString(), null));
                } else {
                    look(route, visitors.get(login).open(address.toString()));
                }
            }
        }
    }

    private void look(Route route, HttpResponse<String> page) {
        statuses.merge(page.statusCode(), 1, Integer::sum);
        if (page.statusCode() >= 500 || page.body().contains("Exception")) {
            wrong.add(page.uri() + " of " + route.pattern() + " → " + page.statusCode());
        }
    }

    private void tell(TestDepartment department, Route route, List<String> known) {
        String address = address(route.pattern(), known);
        String login = PEOPLE.stream()
                .filter(one -> department
                                .call(one, route.method().name(), address, "{}")
                                .status()
                        != 403)
                .findFirst()
                .orElse(PEOPLE.get(0));
        List<Class<?>> bodies = bodies(route.handler());
        List<String> fields = bodies.stream()
                .flatMap(body -> Arrays.stream(body.getRecordComponents()).map(RecordComponent::getName))
                .toList();
        for (String body : List.of("", "null", "[]", "{}", "\"x\"", "{\"a\":{\"b\":[[[1]]]}}", "{\"")) {
            judge(route, body, department.call(login, route.method().name(), address, body));
        }
        for (int i = 0; i < BODIES && !fields.isEmpty(); i++) {
            ObjectNode body = json.createObjectNode();
            for (String field : some(fields, fields.size())) {
                body.set(field, value());
            }
            judge(
                    route,
                    body.toString(),
                    department.call(login, route.method().name(), address(route.pattern(), known), body.toString()));
        }
        FarValues far = new FarValues(random, json);
        for (int i = 0; i < FAR_BODIES && !bodies.isEmpty(); i++) {
            String body = far.of(bodies.get(0)).toString();
            judge(route, body, department.call(login, route.method().name(), address(route.pattern(), known), body));
        }
    }

    private void judge(Route route, String body, Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        String said = route.method() + " " + route.pattern() + " " + body.substring(0, Math.min(200, body.length()))
                + " → " + answer.status() + " "
                + answer.text().substring(0, Math.min(300, answer.text().length()));
        if (answer.status() >= 500) {
            wrong.add(said);
        } else if (answer.status() >= 400 && route.pattern().startsWith("/api/")) {
            JsonNode problem = answer.body();
            if (problem.path("status").asInt() != answer.status()
                    || problem.path("title").asText().isBlank()
                    || answer.text().contains("Exception")) {
                wrong.add("no clear word: " + said);
            }
        }
    }

    /** The records a route reads as its body; one or none. */
    private static List<Class<?>> bodies(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .toList();
    }

    private static String encoded(String parameter) {
        return URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }

    private JsonNode value() {
        return switch (random.nextInt(13)) {
            case 0 -> json.nullNode();
            case 1 -> json.valueToTree("");
            case 2 -> json.valueToTree(" ");
            case 3 -> json.valueToTree(-1);
            case 4 -> json.valueToTree(1e300);
            case 5 -> json.valueToTree("x".repeat(100_000));
            case 6 -> json.createArrayNode();
            case 7 -> json.createObjectNode();
            case 8 -> json.createArrayNode().add(json.nullNode()).add(json.createObjectNode());
            case 9 -> json.valueToTree(true);
            case 10 -> json.valueToTree("2026-02-30");
            case 11 -> json.valueToTree("\u0000\ud83d\ude00\u202e");
            default -> json.valueToTree("9999-12-31");
        };
    }

    private String address(String pattern, List<String> known) {
        return VARIABLE.matcher(pattern).replaceAll(any -> random.nextBoolean() ? one(known) : one(IN_ADDRESSES));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of, int most) {
        List<T> mixed = new ArrayList<>(of);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, Math.min(most, mixed.size()));
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        String name = annotation == null ? "" : annotation.name();
        return name.isEmpty() ? parameter.getParameter().getName() : name;
    }

    private static List<Route> routes(TestDepartment department) {
        List<Route> routes = new ArrayList<>();
        department
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith("vn.dunghen.")) {
                        for (String pattern : mapping.getPatternValues()) {
                            mapping.getMethodsCondition()
                                    .getMethods()
                                    .forEach(method -> routes.add(new Route(method, pattern, handler)));
                        }
                    }
                });
        routes.sort((one, other) -> (one.pattern() + one.method()).compareTo(other.pattern() + other.method()));
        return routes;
    }
}
