package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** However often and however parallel the same post is sent, it has one effect: for every endpoint there is, and for the pages. */
class OneEffectTest {

    private static final String API = EveryPost.API;
    private static TestDepartment department;
    private static EveryPost posts;

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        posts = new EveryPost(department);
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    @Test
    void everyPostThereIsStandsInTheTable() {
        assertThat(mappings())
                .as("posts without a row in this test: add how each is carried out")
                .containsExactlyInAnyOrderElementsOf(posts.all().keySet());
    }

    @TestFactory
    List<DynamicTest> eachPostHasOneEffectUnderOneKey() {
        List<DynamicTest> tests = new ArrayList<>();
        int[] crowds = {64, 2, 16, 8};
        for (String path : posts.all().keySet()) {
            int crowd = crowds[tests.size() % crowds.length];
            tests.add(DynamicTest.dynamicTest(path + " by " + crowd, () -> oneEffect(path, crowd)));
        }
        return tests;
    }

    private static void oneEffect(String path, int crowd) throws Exception {
        EveryPost.Prepared post = posts.all().get(path).get();
        String key = "khoa-" + path.hashCode();
        List<String> answers = together(crowd, () -> send(post, key));
        assertThat(new TreeSet<>(answers)).as(path).hasSize(1);
        assertThat(answers.get(0)).as(path).startsWith("20");
        int entries = entries();
        assertThat(send(post, key)).isEqualTo(answers.get(0));
        assertThat(entries()).as("the trail is not longer").isEqualTo(entries);
        if (path.endsWith("/dossiers")) {
            assertThat(department
                            .post("motcua", API + "/dossiers/search", Map.of("text", "Lê Thị Mẫu"))
                            .path("items"))
                    .hasSize(1);
        }
    }

    @Test
    void aRegistrationPageSentManyTimesMakesOneDossier() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        String signIn = page(browser, "/dang-nhap");
        post(
                browser,
                "/dang-nhap",
                Map.of("_csrf", hidden(signIn, "_csrf"), "username", "motcua", "password", "dunghen"));
        String form = page(browser, "/ho-so/tiep-nhan?thu-tuc=TDC-HC");
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher named = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form);
        while (named.find()) {
            fields.put(named.group(1), named.group(2));
        }
        assertThat(fields).containsKeys("_csrf", "_once", "_creates");
        fields.put("procedure", "TDC-HC");
        fields.put("channel", "DIRECT");
        fields.put("applicant.kind", "PERSON");
        fields.put("applicant.name", "Trần Thị Một Lần");
        List<String> answers = together(16, () -> post(browser, "/ho-so/tiep-nhan", fields));
        assertThat(new TreeSet<>(answers)).hasSize(1);
        assertThat(answers.get(0)).startsWith("30");
        fields.put("applicant.name", "Trần Thị Một Lần Sửa");
        assertThat(post(browser, "/ho-so/tiep-nhan", fields))
                .as("gone back, changed, sent again")
                .isEqualTo(answers.get(0));
        assertThat(department
                        .post("motcua", API + "/dossiers/search", Map.of("text", "Trần Thị Một Lần"))
                        .path("items"))
                .hasSize(1);
    }

    private static Set<String> mappings() {
        return department
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith(API + "/") && !pattern.startsWith(API + "/public/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int entries() {
        return JdbcTestUtils.countRowsInTable(department.context().getBean(JdbcTemplate.class), "audit_entry");
    }

    private static String send(EveryPost.Prepared post, String key) {
        var answer = posts.send(post, key);
        return answer.status() + " " + answer.text();
    }

    private static String page(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(department.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(department.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElseGet(() -> answer.body());
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static List<String> together(int people, Callable<String> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            calls.add(() -> {
                start.await();
                return work.call();
            });
        }
        var pool = Executors.newFixedThreadPool(people);
        try {
            List<String> answers = new ArrayList<>();
            for (var one : pool.invokeAll(calls)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
