package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.script.ScriptEngineManager;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.ClassUtils;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Wire;
import vn.dunghen.testing.Wire.Session;

/**
 * What is tried first against this stack, tried here. Further classes of attack have tests of their own: hostile files
 * (HostileUploadsTest, FileCheckTest, SafeWorkbookTest, HostileFilesTest), calls into the house (ReceiverAddressTest), lines in
 * letters (MailAsTextTest), strange addresses at the container (ProductionStartTest).
 */
class KnownAttacksTest {

    /** Each of these becomes 1337 where somebody computes it: JUEL, SpEL, Thymeleaf before and after its own escaping. */
    private static final String COMPUTED =
            "${7*191} #{7*191} [[${7*191}]] [(${7*191})] __${7*191}__::.x *{7*191} @{|${7*191}|} {{7*191}} %{7*191}";

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'";

    private static TestDepartment department;
    private static DossierDriver driver;
    private static Wire wire;

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
        wire = new Wire(department);
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    @Test
    void expressionsInTextsStayTexts() {
        String said = COMPUTED.substring(0, 60) + SCRIPT;
        String code = driver.register("TDC-HC");
        driver.complete(
                "motcua",
                code,
                "check-components",
                Map.of("outcome", "SUPPLEMENT", "missing", COMPUTED, "reason", said));
        SignedInVisitor clerk = new SignedInVisitor(department, "motcua");
        String pages = clerk.page("/ho-so/" + code) + clerk.page("/ho-so/" + code + "/dien-bien");
        assertThat(pages).contains("7*191").doesNotContain("1337").doesNotContain("<script>alert", "<img src=x");
        for (String parameter : List.of("q", "loc", "ma", "ai")) {
            String found = clerk.open("/ho-so?" + parameter + "=%24%7B7*191%7D%3Cscript%3Ealert(1)%3C/script%3E")
                    .body();
            assertThat(found).doesNotContain("1337").doesNotContain("<script>alert");
        }
        assertThat(new JdbcTemplate(department.context().getBean(DataSource.class))
                        .queryForList("select text_ from act_hi_varinst where text_ like '%1337%'"))
                .isEmpty();
    }

    @Test
    void addressesThatClimbAreRefused() {
        for (String path : List.of(
                "/css/..%2f..%2fapplication.yml",
                "/css/%2e%2e/%2e%2e/application.yml",
                "/css/%252e%252e%252fapplication.yml",
                "/css/..;/..;/actuator/env",
                "/webjars/..%5c..%5capplication.yml",
                "//css/app.css/../../application.yml",
                "/huong-dan/..%2f..%2fapplication",
                "/huong-dan/hinh/..%2f..%2fapplication.yml",
                "/api/v1/dossiers/..%2f..%2factuator%2fenv",
                "/;/actuator/env",
                "/actuator;a=b/env")) {
            String answer = wire.say("GET " + path + " HTTP/1.1", "");
            assertThat(answer).as(path).doesNotStartWith("HTTP/1.1 200").doesNotContain("datasource", "secret-key");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 [34].*");
        }
    }

    @Test
    void openRedirectsLeadNowhere() {
        for (String address : List.of(
                "/dang-nhap?continue=https://evil.example",
                "/dang-nhap?redirect=//evil.example",
                "/vao?next=https://evil.example",
                "/ve/https:%2f%2fevil.example/1",
                "/ve/dossier/%2f%2fevil.example",
                "//evil.example/%2e%2e",
                "/dang-xuat?url=//evil.example")) {
            String answer = wire.say("GET " + address + " HTTP/1.1", "", "Referer: https://evil.example/");
            assertThat(Wire.header(answer, "Location")).as(address).doesNotContain("evil.example");
        }
    }

    @Test
    void aStrangeHostIsNotBelieved() {
        String answer =
                wire.raw("GET /viec-cua-toi HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                        + "Forwarded: host=evil.example\r\nConnection: close\r\n\r\n");
        assertThat(Wire.header(answer, "Location")).doesNotContain("evil.example");
        String page = wire.raw("GET /thu-tuc HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(page).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
    }

    @Test
    void aPostWithoutItsTokenDoesNothing() {
        Session motcua = signIn();
        int before = dossiers();
        String form = "procedure=TDC-HC&channel=DIRECT&applicant.kind=PERSON&applicant.name=Gia+Mao";
        for (String path : List.of("/ho-so/tiep-nhan", "/thay-nhau", "/doi-mat-khau", "/xac-thuc-hai-lop")) {
            String answer = wire.post(path, form, motcua, "Origin: https://evil.example");
            assertThat(answer).as(path).startsWith("HTTP/1.1 403").contains("mở quá lâu");
            assertThat(wire.post(path, form + "&_csrf=1", motcua)).as(path).startsWith("HTTP/1.1 403");
        }
        String override = wire.say(
                "GET /ho-so/tiep-nhan?_method=POST&" + form + " HTTP/1.1",
                "",
                motcua.cookie(),
                "X-HTTP-Method-Override: POST");
        assertThat(override).startsWith("HTTP/1.1 200");
        assertThat(wire.say("GET /dang-xuat HTTP/1.1", "", motcua.cookie())).doesNotContain("da-dang-xuat");
        assertThat(dossiers()).isEqualTo(before);
        // a cookie opens no door of scripts
        assertThat(wire.say("GET /api/v1/me HTTP/1.1", "", motcua.cookie())).startsWith("HTTP/1.1 401");
    }

    @Test
    void everyAnswerCarriesTheHeadersOfItsDoor() {
        Session motcua = signIn();
        for (String path : List.of(
                "/dang-nhap",
                "/thu-tuc",
                "/viec-cua-toi",
                "/khong-co",
                "/css/app.css",
                "/api/v1/me",
                "/api/v1/public/x")) {
            String answer = wire.say("GET " + path + " HTTP/1.1", "", motcua.cookie());
            assertThat(Wire.header(answer, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(Wire.header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(Wire.header(answer, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(Wire.header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            if (!answer.startsWith("HTTP/1.1 302")) {
                assertThat(Wire.header(answer, "Content-Type")).as(path).isNotEmpty();
            }
            assertThat(Wire.header(answer, "Server")).as(path).isEmpty();
        }
        assertThat(Wire.header(wire.say("GET /viec-cua-toi HTTP/1.1", "", motcua.cookie()), "Cache-Control"))
                .contains("no-store");
    }

    @Test
    void overTlsBrowsersAreToldToStayThere() throws Exception {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        var chain = department.context().getBean("springSecurityFilterChain", Filter.class);
        request.setMethod("GET");
        request.setRequestURI("/dang-nhap");
        request.setServletPath("/dang-nhap");
        chain.doFilter(request, response, (asked, answered) -> {});
        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void noOtherSiteMayReadAnswers() {
        for (String method : List.of("GET", "OPTIONS")) {
            String answer = wire.say(
                    method + " /api/v1/me HTTP/1.1",
                    "",
                    "Origin: https://evil.example",
                    "Access-Control-Request-Method: GET",
                    Wire.basic("motcua"));
            assertThat(Wire.header(answer, "Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void consolesAndEngineDoorsAreNotThere() {
        for (String path : List.of(
                "/h2-console",
                "/h2-console/login.do",
                "/engine-rest/engine",
                "/rest/engine",
                "/camunda/app/welcome",
                "/camunda/api/admin/setup/default/user/create",
                "/app/admin/default/setup",
                "/api/engine/engine",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/loggers",
                "/actuator/camunda",
                "/jolokia",
                "/manager/html",
                "/.git/config",
                "/.env",
                "/css/",
                "/webjars/",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yml",
                "/error/../actuator/env")) {
            for (String who : List.of("quantri", "giamdoc")) {
                assertThat(wire.say(
                                "GET " + path + " HTTP/1.1",
                                "",
                                Wire.basic(who),
                                wire.signedIn(who).cookie()))
                        .as(path)
                        .matches("(?s)HTTP/1.1 (302|400|401|403|404).*");
            }
            assertThat(wire.say("GET " + path + " HTTP/1.1", ""))
                    .as(path)
                    .matches("(?s)HTTP/1.1 (302|400|401|403|404).*");
        }
        ClassLoader loader = getClass().getClassLoader();
        for (String type : List.of(
                "org.camunda.bpm.engine.rest.ProcessDefinitionRestService",
                "org.camunda.bpm.webapp.impl.security.filter.SecurityFilter",
                "groovy.lang.GroovyShell",
                "org.graalvm.polyglot.Context",
                "org.mozilla.javascript.Context",
                "org.python.util.PythonInterpreter")) {
            assertThat(ClassUtils.isPresent(type, loader)).as(type).isFalse();
        }
        assertThat(new ScriptEngineManager(loader).getEngineFactories()).noneMatch(engine -> engine.getNames().stream()
                .anyMatch(name -> name.matches("(?i).*(javascript|ecma|groovy|python|ruby|graal).*")));
    }

    @Test
    void theSessionIsNewAfterSigningIn() {
        String page = wire.say("GET /dang-nhap HTTP/1.1", "");
        String before = Wire.header(page, "Set-Cookie");
        assertThat(before).contains("HttpOnly", "SameSite=Lax", "Path=/");
        String given = Wire.cookie(before);
        assertThat(given.substring(given.indexOf('=') + 1)).matches("[0-9A-F]{32,}");
        String answer = wire.post(
                "/dang-nhap", "username=motcua&password=dunghen", new Session("Cookie: " + given, Wire.token(page)));
        assertThat(Wire.header(answer, "Location")).endsWith("/viec-cua-toi");
        assertThat(Wire.cookie(Wire.header(answer, "Set-Cookie"))).isNotEqualTo(given);
        assertThat(wire.say("GET /viec-cua-toi HTTP/1.1", "", "Cookie: " + given))
                .startsWith("HTTP/1.1 302");
        assertThat(wire.say("GET /viec-cua-toi HTTP/1.1", "", "Cookie: JSESSIONID=0123456789ABCDEF0123456789ABCDEF"))
                .startsWith("HTTP/1.1 302");
        assertThat(wire.say(
                        "GET /viec-cua-toi;jsessionid=" + given.substring(given.indexOf('=') + 1) + " HTTP/1.1", ""))
                .as("a session never comes in by the address")
                .startsWith("HTTP/1.1 400");
        assertThat(department.context().getEnvironment().getProperty("server.servlet.session.timeout"))
                .isEqualTo("30m");
    }

    @Test
    void aSessionThatWasLeftOpensNothing() {
        Session session = signIn();
        assertThat(wire.say("GET /thay-nhau HTTP/1.1", "", session.cookie())).startsWith("HTTP/1.1 200");
        assertThat(Wire.header(wire.post("/dang-xuat", "", session), "Location"))
                .endsWith("/dang-nhap?da-dang-xuat");
        assertThat(wire.say("GET /thay-nhau HTTP/1.1", "", session.cookie())).startsWith("HTTP/1.1 302");
    }

    @Test
    void cookiesOfProductionAreForThisHostAndEncryptedOnly() throws IOException {
        var production = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml")).stream()
                        .filter(part -> "production".equals(part.getProperty("spring.config.activate.on-profile")))
                        .findFirst()
                        .orElseThrow();
        assertThat(production.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo(true);
        assertThat(production.getProperty("server.servlet.session.cookie.name"))
                .asString()
                .startsWith("__Host-");
        assertThat(production.getProperty("dunghen.sign-in.second-factor-for")).isEqualTo("administrator");
    }

    @Test
    void aHeaderCannotBeWrittenFromOutside() {
        for (String path : List.of(
                "/ve/dossier/1%0d%0aSet-Cookie:%20a=b",
                "/dang-nhap?loi=%0d%0aSet-Cookie:%20a=b", "/ho-so/%0d%0aLocation:%20https:%2f%2fevil.example")) {
            String answer = wire.say("GET " + path + " HTTP/1.1", "", signIn().cookie());
            String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
            assertThat(head).as(path).doesNotContain("a=b\r\n", "\r\nLocation: https://evil");
        }
    }

    @Test
    void typesNamedInJsonAreNotMade() {
        for (String gadget : List.of(
                "[\"org.springframework.context.support.ClassPathXmlApplicationContext\",\"http://127.0.0.1:9/x.xml\"]",
                "{\"@class\":\"javax.script.ScriptEngineManager\"}",
                "{\"@type\":\"com.sun.rowset.JdbcRowSetImpl\",\"dataSourceName\":\"ldap://127.0.0.1:9/x\"}",
                "{\"$type\":\"System.Object\"}")) {
            var answer = department.call(
                    "motcua",
                    "POST",
                    "/api/v1/dossiers",
                    "{\"procedure\":\"TDC-HC\",\"channel\":\"DIRECT\",\"applicant\":" + gadget + "}");
            assertThat(answer.status()).as(gadget).isEqualTo(422);
            assertThat(answer.text()).doesNotContain("Exception", "org.springframework");
        }
    }

    @Test
    void objectsOfJavaAreNotRead() {
        byte[] serialized = Base64.getDecoder()
                .decode(
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA==");
        for (String path : List.of("/api/v1/dossiers", "/api/v1/tasks/1/complete", "/api/v1/webhooks")) {
            var answer = department.call(
                    "motcua", "POST", path, serialized, "Content-Type", "application/x-java-serialized-object");
            assertThat(answer.status()).as(path).isIn(403, 404, 415);
        }
        var rows = new JdbcTemplate(department.context().getBean(DataSource.class));
        driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
        assertThat(rows.queryForList("select distinct type_ from act_ru_variable", String.class))
                .as("no variable holds an object")
                .isNotEmpty()
                .doesNotContain("serializable", "object", "file", "bytes");
    }

    private static Session signIn() {
        return wire.begin("motcua");
    }

    private static int dossiers() {
        return new JdbcTemplate(department.context().getBean(DataSource.class))
                .queryForObject("select count(*) from dossier", Integer.class);
    }
}
