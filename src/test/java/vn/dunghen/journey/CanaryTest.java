package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.indicator.SatisfactionLinks;
import vn.dunghen.kernel.Subject;
import vn.dunghen.testing.Passerby;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * Personal data stay where they belong: after the {@link Canary} has been typed in everywhere, it stands in no log, no
 * address, no public page or answer, no notice and no mail to anybody else; and no file is opened without a trace.
 */
class CanaryTest {

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static TestDepartment department;
    private static Canary canary;
    private static Level before;

    @TempDir
    static Path lines;

    @BeforeAll
    static void sing() {
        department = TestDepartment.open(
                Database.H2,
                "2026-08-03T09:00:00+07:00",
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.directory=" + lines,
                "--server.tomcat.accesslog.buffered=false");
        // a start of the application sets all logging anew
        LOG.start();
        ROOT.addAppender(LOG);
        before = ROOT.getLevel();
        ROOT.setLevel(Level.INFO);
        canary = new Canary(department);
        canary.sing();
    }

    @AfterAll
    static void close() {
        ROOT.setLevel(before);
        ROOT.detachAppender(LOG);
        department.close();
    }

    @Test
    void noPageOrAnswerThatIsOpenToEverybodyNamesAnybody() {
        Passerby anybody = new Passerby(department);
        Map<String, String> open = new TreeMap<>();
        for (String pattern : patterns(RequestMethod.GET)) {
            var answer = anybody.get(filled(pattern));
            if (answer.statusCode() / 100 != 3 && answer.statusCode() != 401) {
                open.put(pattern, answer.body());
            }
        }
        assertThat(open.keySet())
                .contains("/", "/tra-cuu", "/tra-cuu/{token}", "/xin-loi", "/hoi-dap", "/so-lieu", "/thu-tuc/{code}")
                .contains("/phan-anh/tra-cuu/{token}", "/khao-sat/{token}", "/api/v1/public/feedback");
        for (String code : List.of(canary.returned, canary.waiting)) {
            open.put(
                    "page of " + code,
                    anybody.get("/tra-cuu/" + canary.token(code)).body());
            open.put(
                    "form of " + code,
                    anybody.post("/tra-cuu", "/tra-cuu", Map.of("code", code, "check", "3456"))
                            .body());
            open.put("answer to " + code, lookedUp(Map.of("code", code, "check", "3456")));
            open.put("answer to the slip of " + code, lookedUp(Map.of("token", canary.token(code))));
        }
        open.put(
                "feedback",
                department
                        .call(null, "POST", "/api/v1/public/feedback/lookup", Map.of("token", canary.secret))
                        .text());
        assertThat(open.get("page of " + canary.returned)).contains("Sở đã gửi lời xin lỗi");
        assertThat(open.get("page of " + canary.waiting)).contains("Ông/Bà nộp bổ sung giấy tờ");
        assertThat(open.get("feedback")).contains("Sở đã xem lại.");
        assertThat(open.get("/hoi-dap")).contains("Vì sao lâu?");
        assertThat(leaks(open)).isEmpty();
        open.remove("/dang-nhap");
        assertThat(open.values().stream().flatMap(page -> staff(page).stream()))
                .as("no officer is named either, but for the accounts to try at the sign-in")
                .isEmpty();
    }

    private static String lookedUp(Map<String, String> asked) {
        Answer answer = department.call(null, "POST", "/api/v1/public/dossiers/lookup", asked);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    /** Names of those who handled the dossiers; heads of the office are public. */
    private static List<String> staff(String page) {
        return Stream.of("Đỗ Quang Huy", "Ngô Thùy Dương", "chuyenvien.", "Hoàng Thị Thu Trang")
                .filter(page::contains)
                .toList();
    }

    @Test
    void noAddressThatIsAskedForOrLedToNamesAnybody() throws IOException {
        List<String> addresses = new ArrayList<>(canary.sender.addresses());
        SignedInVisitor desk = new SignedInVisitor(department, "motcua");
        for (String pattern : patterns(RequestMethod.GET)) {
            var answer = desk.open(filled(pattern));
            addresses.add(answer.uri().toString());
            java.util.regex.Pattern.compile("(?:href|action|src)=\"([^\"]*)\"")
                    .matcher(answer.body())
                    .results()
                    .map(link -> link.group(1))
                    .forEach(addresses::add);
        }
        var found = desk.post("/ho-so", "/ho-so", "q", "Kanari");
        assertThat(found.body()).as("the desk does find the person").contains("Kanari");
        addresses.add(found.uri().toString());
        List<String> asked = new ArrayList<>();
        try (Stream<Path> files = Files.list(lines)) {
            for (Path file : files.toList()) {
                asked.addAll(Files.readAllLines(file));
            }
        }
        assertThat(asked).as("access lines were written").hasSizeGreaterThan(100);
        addresses.addAll(asked);
        assertThat(addresses.stream().flatMap(address -> Canary.heard(address, Canary.PERSON, Canary.WORDS).stream()))
                .isEmpty();
    }

    @Test
    void theLogNamesNobody() {
        LoggerFactory.getLogger(getClass()).info("whatever is logged is heard");
        List<ILoggingEvent> events = List.copyOf(LOG.list);
        assertThat(events).extracting(ILoggingEvent::getMessage).contains("whatever is logged is heard");
        assertThat(events.stream()
                        .map(event -> event.getFormattedMessage()
                                + (event.getThrowableProxy() == null
                                        ? ""
                                        : event.getThrowableProxy().getMessage()))
                        .flatMap(line -> Canary.heard(line, Canary.PERSON, Canary.WORDS).stream()))
                .isEmpty();
    }

    @Test
    void noticesTheTrailAndMailsToOthersNameNobody() {
        String notices = department
                .context()
                .getBean(JdbcTemplate.class)
                .queryForList("select * from notice")
                .toString();
        assertThat(notices.contains("chanhvanphong")).isTrue();
        assertThat(Canary.heard(notices, Canary.PERSON, Canary.WORDS)).isEmpty();
        String trail = department
                .call("kiemtoan", "GET", "/api/v1/audit/export?from=2026-01-01&to=2026-12-31", null)
                .text();
        assertThat(trail.contains("dossier.registered") && trail.contains(canary.returned))
                .isTrue();
        assertThat(Canary.heard(
                        trail.replace("Việc riêng lapuluna của Kanari.", "reasons are written by officials"),
                        Canary.PERSON))
                .isEmpty();
    }

    @Test
    void aLetterSpeaksOfSomebodyToNobodyElse() {
        List<SentMails.Mail> sent = new ArrayList<>();
        ServiceLoader.load(SentMails.class).forEach(mails -> sent.addAll(mails.of(department)));
        assertThat(sent).as("letters to the canary").anyMatch(mail -> mail.to().contains(Canary.MAIL));
        assertThat(sent.stream()
                        .filter(mail -> !mail.to().contains(Canary.MAIL))
                        .flatMap(mail -> Canary.heard(mail.text(), Canary.PERSON, Canary.WORDS).stream()))
                .isEmpty();
        assertThat(sent.stream().flatMap(mail -> Canary.heard(mail.text(), Canary.SECRETS, Canary.WORDS).stream()))
                .as("not even to herself: a mailbox is nobody's safe")
                .isEmpty();
    }

    @Test
    void everyOpeningOfAFileIsInTheTrail() {
        Map<String, Boolean> routes = new TreeMap<>();
        routes().forEach((route, handler) -> {
            if (givesAFile(route, handler)) {
                boolean asked = route.getMethodsCondition().getMethods().contains(RequestMethod.POST);
                route.getPatternValues().forEach(pattern -> routes.put(pattern, asked));
            }
        });
        assertThat(routes).hasSizeGreaterThanOrEqualTo(10);
        routes.forEach((route, asked) -> {
            File file = file(route);
            int entries = openings(file.subject());
            assertThat(status(file, asked)).as(route).isEqualTo(200);
            assertThat(openings(file.subject())).as(route + " is written down").isEqualTo(entries + 1);
        });
    }

    /** The file itself, or a picture of its first page. */
    private static boolean givesAFile(RequestMappingInfo route, HandlerMethod handler) {
        return handler.getReturnType().getGenericParameterType().getTypeName().contains("StreamingResponseBody")
                || route.getPatternValues().stream()
                        .anyMatch(pattern -> pattern.endsWith("/attachments/{id}/preview")
                                || pattern.endsWith("/tep/{id}/xem-truoc"));
    }

    /** @param asked whether one has to say why */
    private static int status(File file, boolean asked) {
        if (file.address().startsWith("/api/")) {
            return department.call(file.login(), "GET", file.address(), null).status();
        }
        SignedInVisitor visitor = new SignedInVisitor(department, file.login());
        return asked
                ? visitor.post("/ho-so/" + canary.returned, file.address(), "reason", "Đối chiếu bản chính")
                        .statusCode()
                : visitor.open(file.address()).statusCode();
    }

    private record File(String login, String address, Subject subject) {}

    /** A file behind a route, and who may open it. */
    private static File file(String route) {
        if (route.contains("nhiem-vu") || route.contains("assignments")) {
            String thing = "/api/v1/assignments/" + canary.work;
            return new File(
                    "chuyenvien.cn",
                    route.replaceAll("\\{(id|code)[^/]*}", canary.work)
                            .replace("{file}", first("chuyenvien.cn", thing + "/attachments")),
                    new Subject("assignment", id(thing)));
        }
        if (route.contains("feedback") || route.contains("phan-anh")) {
            String thing = "/api/v1/feedback/" + canary.said;
            return new File(
                    "chanhvanphong",
                    route.replaceAll("\\{code[^/]*}", canary.said)
                            .replace("{id}", first("chanhvanphong", thing + "/attachments")),
                    new Subject("feedback", id(thing)));
        }
        if (route.contains("data-requests") || route.contains("du-lieu-ca-nhan")) {
            return new File(
                    "vanthu",
                    route.replaceAll("\\{code[^/]*}", canary.asked),
                    new Subject(
                            "data-request",
                            department
                                    .get("vanthu", "/api/v1/data-requests/" + canary.asked)
                                    .at("/request/id")
                                    .asText()));
        }
        if (route.contains("archive") || route.contains("nop-luu")) {
            return new File(
                    "vanthu",
                    route.replace("{code}", canary.returned).replaceFirst("/goi$", "/goi?codes=" + canary.returned),
                    new Subject("dossier", id("/api/v1/dossiers/" + canary.returned)));
        }
        if (route.contains("dossiers") || route.contains("ho-so")) {
            String thing = "/api/v1/dossiers/" + canary.returned;
            return new File(
                    "motcua",
                    route.replace("{code}", canary.returned).replace("{id}", first("motcua", thing + "/attachments")),
                    new Subject("dossier", id(thing)));
        }
        if (route.contains("tasks") || route.contains("viec-cua-toi")) {
            String task = department
                    .get("motcua", "/api/v1/tasks?subject=" + canary.fresh)
                    .path("items")
                    .get(0)
                    .path("id")
                    .asText();
            String files = "/api/v1/tasks/" + task + "/attachments";
            department.upload("motcua", files, "ho-chieu-kanari.pdf", vn.dunghen.testing.Upload.pdf(800, "b"));
            return new File(
                    "motcua",
                    route.replaceFirst("\\{[^/]*}", task).replaceFirst("\\{[^/]*}", first("motcua", files)),
                    new Subject("dossier", id("/api/v1/dossiers/" + canary.fresh)));
        }
        throw new AssertionError("a new route gives files: " + route + "; say here what to open and how it is traced");
    }

    private static String first(String login, String list) {
        return department.get(login, list).path("items").get(0).path("id").asText();
    }

    private static String id(String thing) {
        return department.get("kiemtoan", thing).path("id").asText();
    }

    private static int openings(Subject subject) {
        return department
                .context()
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from audit_entry where subject_type = ? and subject_id = ?"
                                + " and action = 'audit.personalDataRead' and facts like '%tệp%'",
                        Integer.class, subject.type(), subject.id());
    }

    private static Map<String, List<String>> leaks(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(one -> !Canary.heard(one.getValue(), Canary.PERSON, Canary.WORDS)
                        .isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> Canary.heard(one.getValue(), Canary.PERSON, Canary.WORDS)));
    }

    private static Map<RequestMappingInfo, HandlerMethod> routes() {
        return department
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    private static TreeSet<String> patterns(RequestMethod method) {
        return routes().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("vn.dunghen."))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(method))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String filled(String pattern) {
        return switch (pattern) {
            case "/tra-cuu/{token}" -> "/tra-cuu/" + canary.token(canary.returned);
            case "/phan-anh/tra-cuu/{token}" -> "/phan-anh/tra-cuu/" + canary.secret;
            case "/khao-sat/{token}" ->
                department
                        .context()
                        .getBean(SatisfactionLinks.class)
                        .addressOf(new Subject("dossier", id("/api/v1/dossiers/" + canary.returned)))
                        .orElseThrow();
            case "/thu-tuc/{code}" -> "/thu-tuc/TDC-HC";
            default ->
                pattern.contains("feedback") || pattern.startsWith("/phan-anh")
                        ? pattern.replaceAll("\\{code[^/]*}", canary.said).replaceAll("\\{[^/]*}", "x")
                        : pattern.startsWith("/du-lieu") || pattern.contains("/data-requests")
                                ? pattern.replaceAll("\\{code[^/]*}", canary.asked)
                                : pattern.replaceAll("\\{code[^/]*}", canary.returned)
                                        .replaceAll("\\{[^/]*}", "x");
        };
    }
}
