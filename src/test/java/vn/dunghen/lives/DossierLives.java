package vn.dunghen.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dunghen.dossier.usecase.figures.SettleFigures;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** A department in which dossiers come, are worked at random, and time passes in random jumps. */
final class DossierLives {

    private static final List<String> UNITS = List.of("CN", "TDC", "KHTC", "CDS", "VP");

    private final TestDepartment department;
    private final Random random;
    private final FormFiller filler;
    private final Invariants invariants;
    private final List<String> procedures = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private OffsetDateTime now;

    DossierLives(TestDepartment department, OffsetDateTime start, long seed) {
        this.department = department;
        this.random = new Random(seed);
        this.filler = new FormFiller(random);
        this.invariants = new Invariants(department);
        this.now = start;
        items(department.get("motcua", "/api/v1/procedures"))
                .forEach(procedure -> procedures.add(procedure.path("code").asText()));
    }

    /** Lets {@code lives} dossiers come and works until all are closed or {@code ticks} jumps of the clock have passed. */
    void live(int lives, int ticks) {
        int daily = Math.max(3, lives / 40);
        for (int tick = 0; tick < ticks && (codes.size() < lives || !open.isEmpty()); tick++) {
            for (int i = 0; i < daily && codes.size() < lives; i++) {
                register();
            }
            Map<String, List<JsonNode>> tasks = tasks();
            for (String code : List.copyOf(open)) {
                boolean touched = random.nextInt(10) < 6;
                if (touched) {
                    work(tasks.getOrDefault(code, List.of()));
                }
                if (random.nextInt(25) == 0) {
                    turn(code);
                    touched = true;
                }
                if (touched || random.nextInt(8) == 0) {
                    check(code);
                }
            }
            if (random.nextInt(12) == 0) {
                department.context().getBean(SettleFigures.class).handle();
            }
            jump();
        }
    }

    List<String> codes() {
        return codes;
    }

    List<String> open() {
        return open;
    }

    Invariants invariants() {
        return invariants;
    }

    OffsetDateTime now() {
        return now;
    }

    private void register() {
        String procedure = procedures.get(random.nextInt(procedures.size()));
        List<Map<String, String>> papers = new ArrayList<>();
        invariants.procedure(procedure).path("components").forEach(paper -> {
            if (random.nextInt(30) > 0) {
                papers.add(Map.of(
                        "code", paper.path("code").asText(),
                        "kind", paper.path("kind").asText()));
            }
        });
        Answer answer = department.call(
                "motcua",
                "POST",
                "/api/v1/dossiers",
                Map.of(
                        "procedure",
                        procedure,
                        "channel",
                        List.of("DIRECT", "ONLINE", "POST").get(random.nextInt(3)),
                        "applicant",
                        Map.of("kind", "PERSON", "name", "Trần Thị Hòa " + random.nextInt(1000)),
                        "components",
                        papers));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String code = answer.body().path("code").asText();
        codes.add(code);
        open.add(code);
    }

    /** Every open task by the code of its dossier; nothing else happens to a dossier before its task is taken. */
    private Map<String, List<JsonNode>> tasks() {
        Map<String, List<JsonNode>> tasks = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = department.get("kiemtoan", "/api/v1/tasks?scope=ALL&size=200" + cursor);
            page.path("items").forEach(task -> tasks.computeIfAbsent(
                            task.path("subject").path("code").asText(), code -> new ArrayList<>())
                    .add(task));
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return tasks;
    }

    /** Does one of its open tasks; a refusal is as good as a success as long as it is a clear one. */
    private void work(List<JsonNode> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        JsonNode task = tasks.get(random.nextInt(tasks.size()));
        String kind = task.path("kind").asText();
        String who = Department.worker(
                kind.substring(kind.indexOf('/') + 1),
                task.path("unit").asText(""),
                task.path("assignee").asText(""));
        String address = "/api/v1/tasks/" + task.path("id").asText();
        Answer detail = department.call(who, "GET", address, null);
        if (detail.status() != 200) {
            throw new AssertionError(who + " may not read " + task + ": " + detail.text());
        }
        ObjectNode answer =
                filler.answer(detail.body().path("form"), detail.body().path("data"), now.toLocalDate());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", detail.body().path("version").asInt());
        body.put("data", answer);
        clear(department.call(who, "POST", address + "/complete", body), 200, kind + " " + answer);
    }

    private void turn(String code) {
        String address = "/api/v1/dossiers/" + code;
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        String day = now.toLocalDate().plusDays(1 + random.nextInt(10)).toString();
        Answer answer =
                switch (random.nextInt(7)) {
                    case 0, 1, 2 ->
                        department.call("motcua", "POST", address + "/supplement", Map.of("components", missing(code)));
                    case 3 ->
                        department.call(
                                "motcua",
                                "POST",
                                address + "/withdrawal",
                                Map.of("reason", "Người nộp xin rút để làm lại."));
                    case 4 ->
                        department.call(
                                Department.HEADS.get(unit),
                                "POST",
                                address + "/opinions",
                                Map.of("units", List.of(unit), "question", "Có vướng gì không?", "due", day));
                    case 5 ->
                        department.call(
                                "giamdoc",
                                "POST",
                                address + "/signature-recall",
                                Map.of("reason", "Ký nhầm, cần xem lại."));
                    default ->
                        department.call(
                                "truongmotcua",
                                "POST",
                                address + "/mishaps",
                                Map.of("kind", "DAMAGED", "reason", "Bản chính bị ướt khi lưu."));
                };
        clear(answer, 200, "turn of " + code);
    }

    private List<Map<String, String>> missing(String code) {
        List<Map<String, String>> papers = new ArrayList<>();
        department
                .get("motcua", "/api/v1/dossiers/" + code)
                .path("components")
                .forEach(paper -> papers.add(Map.of("code", paper.path("code").asText(), "kind", "COPY")));
        return papers;
    }

    private static void clear(Answer answer, int done, String what) {
        assertThat(answer.status()).as("%s → %s", what, answer.text()).isIn(done, 201, 204, 403, 404, 409, 422);
    }

    private void check(String code) {
        JsonNode dossier = department.get("kiemtoan", "/api/v1/dossiers/" + code);
        invariants.hold(dossier);
        if (dossier.path("closed").asBoolean()) {
            open.remove(code);
        }
    }

    /** Hours on most days, over a weekend or a holiday now and then, sometimes to the last minute of the day. */
    private void jump() {
        OffsetDateTime next =
                switch (random.nextInt(8)) {
                    case 0 -> now.plusDays(1 + random.nextInt(4)).withHour(8).withMinute(random.nextInt(60));
                    case 1 ->
                        now.toLocalTime().getHour() < 16
                                ? now.withHour(16).withMinute(59)
                                : now.plusDays(1).withHour(7).withMinute(30);
                    case 2 ->
                        now.toLocalTime().getHour() < 17
                                ? now.withHour(17).withMinute(0).withSecond(0)
                                : now.plusDays(1).withHour(9).withMinute(1);
                    default -> now.plusHours(1 + random.nextInt(5));
                };
        while (next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        department.moveClock(next.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        now = next;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    static Iterable<JsonNode> items(JsonNode list) {
        return list.isArray() ? list : list.path("items");
    }
}
