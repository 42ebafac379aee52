package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the application stands to OWASP ASVS 5.0: every requirement has a verdict, every "met" a test that exists. */
class AsvsTest {

    private static final Path DATA = Path.of("docs/an-toan/asvs.txt");
    private static final Path PAGE = Path.of("docs/an-toan/asvs.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final String MET = "đạt";
    private static final String NOT_MET = "chưa";
    private static final String NOT_APPLICABLE = "không áp dụng";
    /** How many requirements of levels 1 and 2 each chapter of the standard has. */
    private static final Map<Integer, Integer> HOW_MANY = Map.ofEntries(
            Map.entry(1, 27),
            Map.entry(2, 11),
            Map.entry(3, 19),
            Map.entry(4, 10),
            Map.entry(5, 9),
            Map.entry(6, 35),
            Map.entry(7, 18),
            Map.entry(8, 7),
            Map.entry(9, 7),
            Map.entry(10, 29),
            Map.entry(11, 14),
            Map.entry(12, 9),
            Map.entry(13, 13),
            Map.entry(14, 9),
            Map.entry(15, 13),
            Map.entry(16, 16),
            Map.entry(17, 7));

    private static final Map<Integer, String> CHAPTERS = Map.ofEntries(
            Map.entry(1, "Mã hóa đầu ra, làm sạch"),
            Map.entry(2, "Kiểm tra đầu vào, nghiệp vụ"),
            Map.entry(3, "Trình duyệt"),
            Map.entry(4, "Giao diện lập trình"),
            Map.entry(5, "Tệp"),
            Map.entry(6, "Xác thực"),
            Map.entry(7, "Phiên làm việc"),
            Map.entry(8, "Phân quyền"),
            Map.entry(9, "Mã tự chứa"),
            Map.entry(10, "OAuth, OpenID Connect"),
            Map.entry(11, "Mật mã"),
            Map.entry(12, "Đường truyền"),
            Map.entry(13, "Cấu hình"),
            Map.entry(14, "Bảo vệ dữ liệu"),
            Map.entry(15, "Viết mã, kiến trúc"),
            Map.entry(16, "Nhật ký, lỗi"),
            Map.entry(17, "WebRTC"));
    /** Chapters in which a test stands behind each requirement that is met. */
    private static final Set<Integer> TESTED = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 16);

    private static List<Line> lines = List.of();

    private record Line(String number, String level, String title, String verdict, String why, List<String> tests) {

        static Line of(String text) {
            String[] parts = text.split("\\|", -1);
            assertThat(parts).as(text).hasSize(6);
            return new Line(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4],
                    Arrays.stream(parts[5].split("; "))
                            .filter(one -> !one.isEmpty())
                            .toList());
        }

        int chapter() {
            return Integer.parseInt(number.substring(0, number.indexOf('.')));
        }
    }

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(DATA).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }

    @Test
    void everyRequirementOfTheFirstTwoLevelsHasOneVerdictAndAReason() {
        Map<Integer, Integer> many = new TreeMap<>();
        lines.forEach(line -> many.merge(line.chapter(), 1, Integer::sum));
        assertThat(many).isEqualTo(HOW_MANY);
        assertThat(lines).extracting(Line::number).doesNotHaveDuplicates();
        assertThat(lines).extracting(Line::level).containsOnly("1", "2");
        assertThat(lines).extracting(Line::verdict).containsOnly(MET, NOT_MET, NOT_APPLICABLE);
        assertThat(lines)
                .filteredOn(line -> !line.verdict().equals(MET))
                .allSatisfy(line -> assertThat(line.why()).as(line.number()).isNotBlank());
    }

    @Test
    void whatIsMetHasATestAndEveryTestThatIsNamedExists() throws IOException {
        assertThat(lines)
                .filteredOn(line -> line.verdict().equals(MET) && TESTED.contains(line.chapter()))
                .allSatisfy(line -> assertThat(line.tests()).as(line.number()).isNotEmpty());
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        for (Line line : lines) {
            for (String test : line.tests()) {
                String[] name = test.split("\\.");
                String source = sources.getOrDefault(name[0], "");
                if (source.isEmpty()
                        || !name[1].equals("*")
                                && !Pattern.compile("\\b(void|ArchRule|Stream<DynamicTest>|List<DynamicTest>) "
                                                + name[1] + "\\b")
                                        .matcher(source)
                                        .find()) {
                    missing.add(line.number() + " " + test);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void thePageSaysWhatTheDataSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("dunghen.generate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("stale: run with -Ddunghen.generate=true")
                .isEqualTo(page);
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.put(
                        file.getFileName().toString().replace(".java", ""),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return sources;
    }

    private static String page() {
        Map<String, Long> sum = lines.stream().collect(Collectors.groupingBy(Line::verdict, Collectors.counting()));
        StringBuilder page = new StringBuilder("# Đúng Hẹn so với OWASP ASVS 5.0, mức 1 và 2\n\n");
        page.append(
                        "Sinh từ [asvs.txt](asvs.txt); `AsvsTest` giữ cho đủ mọi yêu cầu và cho bài kiểm tra được nêu tên là có thật. ")
                .append("Nguồn yêu cầu: [OWASP Application Security Verification Standard 5.0.0]")
                .append("(https://github.com/OWASP/ASVS), CC BY-SA 4.0; tên ở đây là bản rút gọn của chúng tôi, ")
                .append("trang này theo cùng giấy phép. Tự đánh giá, chưa ai ngoài dự án đánh giá lại.\n\n")
                .append("%d yêu cầu: %d đạt, %d chưa, %d không áp dụng.\n"
                        .formatted(lines.size(), sum.get(MET), sum.get(NOT_MET), sum.get(NOT_APPLICABLE)));
        Map<Integer, List<Line>> chapters =
                lines.stream().collect(Collectors.groupingBy(Line::chapter, LinkedHashMap::new, Collectors.toList()));
        chapters.forEach((chapter, of) -> {
            page.append("\n## V").append(chapter).append(" ").append(CHAPTERS.get(chapter));
            page.append(
                    "\n\n| số | mức | yêu cầu | kết luận | vì sao | bài kiểm tra |\n| --- | --- | --- | --- | --- | --- |\n");
            of.forEach(line -> page.append("| %s | %s | %s | %s | %s | %s |%n"
                    .replace("%n", "\n")
                    .formatted(
                            line.number(),
                            line.level(),
                            line.title(),
                            line.verdict().equals(NOT_MET) ? "**chưa**" : line.verdict(),
                            line.why(),
                            line.tests().stream().map(test -> "`" + test + "`").collect(Collectors.joining(", ")))));
        });
        return page.toString();
    }
}
