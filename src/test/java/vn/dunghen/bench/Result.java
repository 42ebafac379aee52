package vn.dunghen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * What one measurement found: as JSON under {@code target/bench} and, when it was made at full size, beside its page under
 * {@code docs/measured}, whose table is drawn from these files.
 */
public final class Result {

    /** Said about the machine while the measurement ran, e.g. that other work ran beside it. */
    private static final String REMARK = System.getProperty("dunghen.bench.remark", "");

    private static final Path PAGES = Path.of("docs", "measured");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final String name;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param name of the files
     * @param what was measured, for the table
     * @param against what it was held against
     * @param goal in words
     * @param command that measures it again
     */
    public Result(String name, String what, String against, String goal, String command) {
        this.name = name;
        facts.put("what", what);
        facts.put("against", against);
        facts.put("goal", goal);
        facts.put("command", command);
    }

    public Result value(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /**
     * Writes it down.
     *
     * @param full made at the size the goal names; a trial is kept under {@code target/bench} only
     * @param found the figure that answers the goal, in words
     * @param page Markdown; the machine and the day are added to it
     */
    public void write(boolean full, String found, boolean met, String page) throws IOException {
        facts.put("found", found);
        facts.put("met", met);
        facts.put("full", full);
        facts.put("date", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        facts.put("commit", Machine.commit());
        facts.put("machine", Machine.facts());
        facts.put("remark", REMARK);
        facts.put("values", values);
        String json = JSON.writeValueAsString(facts) + "\n";
        String whole = page.strip() + "\n\n" + found + (met ? ": met." : ": **missed.**") + "\n\n" + foot() + "\n";
        LoggerFactory.getLogger(Result.class).info("{}", whole);
        Path trial = Path.of("target", "bench");
        Files.createDirectories(trial);
        Files.writeString(trial.resolve(name + ".json"), json);
        Files.writeString(trial.resolve(name + ".md"), whole);
        if (full) {
            Files.writeString(PAGES.resolve(name + ".json"), json);
            Files.writeString(PAGES.resolve(name + ".md"), whole);
            MeasuredIndex.write(PAGES);
        }
    }

    private String foot() {
        return "Measured %s on commit `%s`, %s.%s\nRun it with `%s`."
                .formatted(
                        facts.get("date"),
                        facts.get("commit"),
                        Machine.words(),
                        REMARK.isBlank() ? "" : " " + REMARK,
                        facts.get("command"));
    }
}
