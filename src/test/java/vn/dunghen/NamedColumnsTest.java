package vn.dunghen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every question names the columns of its answer: a newer node may add one to any table, and PostgreSQL refuses a question
 * prepared before whose answer would be another (ADR 27). Reads the sources: what a statement of Java says in strings is
 * taken together, whatever stands between them as a question mark.
 */
class NamedColumnsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Who may say it, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "vn/dunghen/dossier/usecase/figures/FigureSql.java",
            "one within the other, and asked only by those who name what they want of the outermost",
            "vn/dunghen/workflow/TaskItems.java",
            "all columns of a union whose parts name theirs",
            "vn/dunghen/exchange/usecase/ChangeRows.java",
            "names the one column of the new row it asks for, which the driver returns alone",
            "vn/dunghen/operation/TableCopy.java",
            "a command that asks each table once and ends");

    private static final Pattern PIECE = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(?<block>(?:\\\\.|[^\\\\])*?)\"\"\"|\"(?<line>(?:\\\\.|[^\"\\\\])*)\"|(?<end>;)|(?<other>[^\\s+])",
            Pattern.DOTALL);
    private static final Pattern BEGINS = Pattern.compile("(?i)\\b(?:select(?:\\s+(?:distinct|all))?|returning)\\b");
    private static final Pattern ENDS = Pattern.compile("(?i)\\bfrom\\b.*", Pattern.DOTALL);
    private static final Pattern ALL = Pattern.compile("\\S*\\*\\??");
    /** With these the driver itself adds "returning *". */
    private static final Pattern KEYS = Pattern.compile("RETURN_GENERATED_KEYS|KeyHolder|SimpleJdbcInsert");

    @Test
    void everyQuestionNamesTheColumnsOfItsAnswer() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            List<String> wrong = wrong(text);
            if (KEYS.matcher(text).find()) {
                wrong.add("keys of new rows");
            }
            if (!wrong.isEmpty()) {
                found.put(SOURCES.relativize(source).toString().replace('\\', '/'), wrong);
            }
        }
        assertThat(found.keySet()).as("exceptions that are needed").containsAll(EXCEPTIONS.keySet());
        found.keySet().removeAll(EXCEPTIONS.keySet());
        assertThat(found).isEmpty();
    }

    @Test
    void aQuestionForAllColumnsIsFoundHoweverItIsWritten() {
        assertThat(Stream.of(
                        "sql(\"select * from t\");",
                        "sql(\"select d.*, p.name from t d\");",
                        "sql(\"select distinct d.* \" + \"from t d\");",
                        "sql(\"select p.name,\"\n // why\n + \" d.*\" + rest);",
                        "sql(\"select \" + alias + \".* from t\");",
                        "sql(\"\"\"\n  select 1, (select max(x) from y),\n    d.*\n  from t d\"\"\");",
                        "sql(\"select * from (select d.* from t d) x\");",
                        "sql(\"insert into t (a) values (?) returning *\");"))
                .allSatisfy(source -> assertThat(wrong(source)).as(source).isNotEmpty());
        assertThat(Stream.of(
                        "sql(\"select count(*), 2 * a, b * 2 from t where c in (:c, '*')\");",
                        "sql(\"select a from (select d.*, 1 as a from t d) x\");",
                        "sql(\"select \" + COLUMNS + \" from t where exists (select * from u)\");",
                        "/* select * from t */ text(\"select a from t\", '\"', \"*\" + a); // \"select * from t\"",
                        "sql(\"insert into t (a) values (?) returning id\");"))
                .allSatisfy(source -> assertThat(wrong(source)).as(source).isEmpty());
    }

    /** Without it the framework has the driver add "returning *" wherever the database numbers the rows. */
    @Test
    void theFrameworkAsksForTheNumberOfANewRowAlone() throws IOException {
        assertThat(Path.of("src/main/resources/application.yml"))
                .content()
                .contains("hibernate.jdbc.use_get_generated_keys: false")
                .doesNotContain("hibernate.jdbc.use_get_generated_keys: true");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The questions of a source that ask for all columns. */
    private static List<String> wrong(String source) {
        List<String> wrong = new ArrayList<>();
        var said = new StringBuilder();
        Matcher piece = PIECE.matcher(source + ";");
        while (piece.find()) {
            if (piece.group("block") != null) {
                said.append(piece.group("block"));
            } else if (piece.group("line") != null) {
                said.append(piece.group("line"));
            } else if (piece.group("other") != null && !said.isEmpty() && said.charAt(said.length() - 1) != '?') {
                said.append('?');
            } else if (piece.group("end") != null) {
                if (asksForAll(said.toString())) {
                    wrong.add(said.toString());
                }
                said.setLength(0);
            }
        }
        return wrong;
    }

    private static boolean asksForAll(String said) {
        Matcher begins = BEGINS.matcher(said);
        while (begins.find()) {
            if (depth(said.substring(0, begins.start())) == 0
                    && columns(said.substring(begins.end())).stream()
                            .anyMatch(column -> ALL.matcher(column.strip()).matches())) {
                return true;
            }
        }
        return false;
    }

    private static int depth(String before) {
        return (int) (before.chars().filter(one -> one == '(').count()
                - before.chars().filter(one -> one == ')').count());
    }

    /** What stands between "select" and its "from", without what stands in brackets. */
    private static List<String> columns(String after) {
        var list = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < after.length() && depth >= 0; i++) {
            char one = after.charAt(i);
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            list.append(depth > 0 || one == ')' ? 'x' : one);
        }
        return List.of(ENDS.matcher(list).replaceAll("").split(","));
    }
}
