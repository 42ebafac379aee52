package vn.dunghen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Dossiers on their way from the counter to the applicant: which task is open, what its form says, what is answered. Which
 * task came next is read from the rows, beside the load; everything else is asked through HTTP.
 */
final class StaffWork {

    private static final String PROCEDURE = "ATBX-XQ-CL";
    private static final Map<String, String> HEADS =
            Map.of("CN", "truongphong.cn", "TDC", "truongphong.tdc", "KHTC", "truongphong.khtc");

    /** A task somebody is to open. */
    record Step(String dossier, String task, String kind, String login) {}

    /** A form somebody has read and filled in. */
    record Filled(Step step, ObjectNode answer) {}

    /** What a dossier of this kind goes through when nothing is in its way, and by whose hands. */
    private static final List<Step> WAY = List.of(
            step("check-components", "motcua"),
            step("hand-over", "motcua"),
            step("assign-officer", "truongphong.cn"),
            step("appraise", "chuyenvien.cn"),
            step("review", "truongphong.cn"),
            step("sign", "giamdoc"),
            step("issue-result", "vanthu"),
            step("announce-result", "motcua"),
            step("return-result", "motcua"));

    private static Step step(String task, String login) {
        return new Step("", "", "dossier-handling/" + task, login);
    }

    private final HttpClient client;
    private final Server server;
    private final JdbcTemplate rows;
    private final ObjectNode arrival = Visitor.JSON.createObjectNode();
    private final Map<String, Visitor> people = new ConcurrentHashMap<>();
    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private final Queue<Filled> filled = new ConcurrentLinkedQueue<>();
    private final Queue<String> moved = new ConcurrentLinkedQueue<>();
    final AtomicInteger closed = new AtomicInteger();

    StaffWork(HttpClient client, Server server, JdbcTemplate rows) throws IOException, InterruptedException {
        this.client = client;
        this.server = server;
        this.rows = rows;
        arrival.put("procedure", PROCEDURE).put("channel", "DIRECT");
        arrival.putObject("applicant")
                .put("kind", "PERSON")
                .put("name", "Nguyễn Vân Anh")
                .put("phone", "0900000000");
        var papers = arrival.putArray("components");
        for (JsonNode paper :
                as("motcua").ask("GET", "/procedures/" + PROCEDURE, null).path("components")) {
            papers.addObject()
                    .put("code", paper.path("code").asText())
                    .put("kind", paper.path("kind").asText());
        }
    }

    Visitor as(String login) {
        return people.computeIfAbsent(login, who -> Visitor.script(client, server, who));
    }

    HttpRequest register() throws IOException {
        return as("motcua").api("POST", "/dossiers", arrival);
    }

    void registered(String answer) throws IOException {
        moved.add(Visitor.JSON.readTree(answer).path("code").asText());
    }

    @Nullable Step nextStep() {
        return steps.poll();
    }

    @Nullable Filled nextFilled() {
        return filled.poll();
    }

    HttpRequest open(Step step) throws IOException {
        return as(step.login()).api("GET", "/tasks/" + step.task(), null);
    }

    void opened(Step step, String answer) throws IOException {
        filled.add(fill(step, Visitor.JSON.readTree(answer)));
    }

    HttpRequest complete(Filled form) throws IOException {
        return as(form.step().login()).api("POST", "/tasks/" + form.step().task() + "/complete", form.answer());
    }

    /** What has been filled in so far, kept for later. */
    HttpRequest draft(Filled form) throws IOException {
        return as(form.step().login())
                .api(
                        "PUT",
                        "/tasks/" + form.step().task() + "/draft",
                        Map.of("data", form.answer().path("data")));
    }

    HttpRequest remark(Filled form) throws IOException {
        return as(form.step().login())
                .api("POST", "/tasks/" + form.step().task() + "/comments", Map.of("text", "Đã gọi cho người nộp."));
    }

    /** Lays a form back to those that are filled in and not completed. */
    void back(Filled form) {
        filled.add(form);
    }

    void completed(Filled form) {
        moved.add(form.step().dossier());
    }

    /** Looks after those that have moved on. */
    void look() {
        for (String code = moved.poll(); code != null; code = moved.poll()) {
            List<Step> open = open(code);
            if (open.isEmpty()) {
                closed.incrementAndGet();
            }
            steps.addAll(open);
        }
    }

    /** One dossier from the counter to the applicant, one request after the other. @return how many tasks it had */
    int through() throws IOException, InterruptedException {
        lead(WAY);
        return WAY.size();
    }

    /** One dossier from the counter to the desk of the officer who is to appraise it. @return its code */
    String toOfficer() throws IOException, InterruptedException {
        return lead(WAY.subList(0, 3));
    }

    private String lead(List<Step> way) throws IOException, InterruptedException {
        JsonNode registered = as("motcua").ask("POST", "/dossiers", arrival);
        String code = registered.path("code").asText();
        // by its id: a list that is left out knows no codes
        String tasks = "/tasks?subject=dossier:" + registered.path("id").asText();
        for (Step step : way) {
            JsonNode open = as(step.login()).ask("GET", tasks, null).path("items");
            if (open.size() != 1 || !open.path(0).path("kind").asText().equals(step.kind())) {
                throw new IllegalStateException("expected " + step.kind() + " of " + code + ", found " + open);
            }
            String task = open.path(0).path("id").asText();
            Step found = new Step(code, task, step.kind(), step.login());
            Filled form = fill(found, as(step.login()).ask("GET", "/tasks/" + task, null));
            as(step.login()).ask("POST", "/tasks/" + task + "/complete", form.answer());
        }
        return code;
    }

    List<Step> open(String code) {
        return rows.query(
                "select t.id, t.kind, t.unit, t.assignee from dossier d join task_item t on t.subject_type = 'dossier'"
                        + " and t.subject_id = d.id where d.code = ? and t.done_at is null",
                (row, i) -> new Step(
                        code,
                        row.getString("id"),
                        row.getString("kind"),
                        worker(row.getString("kind"), row.getString("unit"), row.getString("assignee"))),
                code);
    }

    static Filled fill(Step step, JsonNode seen) {
        ObjectNode answer = Visitor.JSON
                .createObjectNode()
                .put("version", seen.path("version").asInt());
        ObjectNode data = answer.putObject("data");
        data.setAll((ObjectNode) seen.path("data"));
        if (step.kind().endsWith("/announce-result")) {
            data.put("method", "SMS");
        }
        if (step.kind().endsWith("/check-components")) {
            data.put("feeCollected", true);
        }
        return new Filled(step, answer);
    }

    private static String worker(String kind, String unit, @Nullable String assignee) {
        if (assignee != null) {
            return assignee;
        }
        return switch (unit) {
            case "LD" -> "giamdoc";
            case "MC" -> "motcua";
            case "VP" -> "vanthu";
            default -> HEADS.get(unit);
        };
    }

    /** Codes of dossiers there were before, to be looked at. */
    static List<String> codes(JdbcTemplate rows, int most) {
        return rows.queryForList("select code from dossier order by id limit ?", String.class, most);
    }

    static List<String> names(JdbcTemplate rows, int most) {
        return rows.queryForList("select applicant_name from dossier order by id limit ?", String.class, most);
    }
}
