package vn.dunghen.exit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes a copy of this repository that runs on Operaton, the fork of the engine that still receives patches, and counts what
 * had to change. From the root of a clean clone, with nothing but a JDK 17:
 *
 * <pre>java src/test/java/vn/dunghen/exit/ToOperaton.java FOLDER</pre>
 *
 * The clone itself is left as it is. A mention of the engine that no rule knows stops it, so that nothing is forgotten.
 */
public final class ToOperaton {

    /** The release that was tried: docs/adr/0023. */
    static final String VERSION = "1.0.3";

    /** Mentions are of one of these kinds; the first rule that fits a mention decides. */
    enum Kind {
        POM("pom.xml: nhóm, tên và phiên bản của thư viện"),
        IMPORT("Câu import trong mã Java"),
        NAME("Tên lớp, tên gói, tên hàm trong mã Java"),
        SCHEMA("Đường dẫn kịch bản SQL tạo bảng của máy quy trình (tên bảng ACT_ giữ nguyên)"),
        SETTING("Thiết lập camunda.bpm.* thành operaton.bpm.*"),
        LIBRARY("Danh mục thư viện và giấy phép"),
        ADDRESS("Địa chỉ trang của máy quy trình mà kiểm thử đòi phải không có"),
        DIAGRAM("Giữ nguyên: sơ đồ và bảng quyết định, Operaton đọc cả không gian tên cũ"),
        FORM("Giữ nguyên: biểu mẫu, chỉ máy của ta đọc"),
        ATTRIBUTE("Giữ nguyên: kiểm thử nhắc tên thuộc tính của sơ đồ, biểu mẫu"),
        FEEL("Giữ nguyên: thư viện FEEL, Operaton dùng cùng một bản"),
        WORDS("Giữ nguyên: lời văn trong tài liệu, chú thích");

        final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** @param to what stands there instead; null where the mention stays */
    private record Rule(Kind kind, Pattern file, Pattern mention, String to) {
        Rule(Kind kind, String file, String mention, String to) {
            this(kind, Pattern.compile(file), Pattern.compile(mention), to);
        }
    }

    private static final String JAVA = "src/.*[.]java";

    /** Names what is on the class path; what the engine brings along has other versions there, or is not there at all. */
    private static final String LIST = "docs/generated/licences[.]md";

    private static final List<Rule> RULES = List.of(
            new Rule(Kind.POM, "pom[.]xml", "<dependency>.*>camunda-bpm-junit5<.*</dependency>", ""),
            new Rule(Kind.POM, "pom[.]xml", "org[.]camunda[.]bpm", "org.operaton.bpm"),
            new Rule(Kind.POM, "pom[.]xml", "camunda-bpm-", "operaton-bpm-"),
            new Rule(
                    Kind.POM,
                    "pom[.]xml",
                    "<camunda[.]version>[^<]*</camunda",
                    "<operaton.version>" + VERSION + "</operaton"),
            new Rule(Kind.POM, "pom[.]xml", "camunda[.]version", "operaton.version"),
            new Rule(Kind.FEEL, LIST, "org[.]camunda[.]feel:", null),
            new Rule(Kind.LIBRARY, LIST, "camunda-engine-spring-6 [|] [0-9.]+", "operaton-engine-spring | " + VERSION),
            new Rule(Kind.LIBRARY, LIST, "(?<=:)camunda-([a-z-]+) [|] [0-9.]+", "operaton-$1 | " + VERSION),
            new Rule(Kind.LIBRARY, LIST, "org[.]camunda[.](?=bpm|commons)", "org.operaton."),
            new Rule(Kind.LIBRARY, LIST, "(?<=:java-uuid-generator [|] )4.3.0", "5.1.1"),
            new Rule(Kind.LIBRARY, LIST, "(?<=:joda-time [|] )2.12.5", "2.12.7"),
            new Rule(Kind.LIBRARY, LIST, "(?<=:mybatis [|] )3.5.15", "3.5.19"),
            new Rule(Kind.LIBRARY, LIST, "^.*[.]xml[.]bind:jaxb-.*$", ""),
            new Rule(Kind.FEEL, JAVA, "org[.]camunda[.]feel[.]", null),
            new Rule(Kind.IMPORT, JAVA, "(?<=^import |^import static )org[.]camunda[.]", "org.operaton."),
            new Rule(Kind.SCHEMA, JAVA, "org/camunda/bpm/engine/db/", "org/operaton/bpm/engine/db/"),
            new Rule(Kind.NAME, JAVA, "org[.]camunda[.]", "org.operaton."),
            new Rule(Kind.NAME, JAVA, "\\bCamundaBpmAutoConfiguration\\b", "OperatonBpmAutoConfiguration"),
            new Rule(Kind.NAME, JAVA, "(?<=[.]get)Camunda(?=[A-Z])|(?<=::get)Camunda(?=[A-Z])", "Operaton"),
            new Rule(Kind.NAME, JAVA, "(?<=[.])camunda(?=[A-Z]\\w*\\()", "operaton"),
            new Rule(Kind.SETTING, "src/.*[.]yml", "^camunda(?=:)", "operaton"),
            new Rule(Kind.SETTING, JAVA, "(?<=\"|\"--)camunda(?=[.]bpm[.])", "operaton"),
            new Rule(Kind.ADDRESS, JAVA, "(?<=\"/|\"/actuator/)camunda(?=[/\"])", "operaton"),
            new Rule(Kind.DIAGRAM, "processes/.*", "(?i)camunda", null),
            new Rule(Kind.FORM, "forms/.*|" + JAVA, "Camunda Platform", null),
            new Rule(Kind.ATTRIBUTE, "src/test/.*[.]java", "camunda:(?=[a-z(])|camunda(?=[.]org/schema/)", null),
            new Rule(Kind.WORDS, "(docs/.*|[^/]*)[.](md|txt)|docs/measured/.*[.]json", "(?i)camunda", null),
            new Rule(Kind.WORDS, JAVA, "(?<=^ {0,12}(/[*]{2}|[*]|//) .{0,120})Camunda", null));

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules", ".idea");

    /** What the switch is about and knows how to do; it stays behind. */
    private static final String SELF = "src/test/java/vn/dunghen/exit/";

    private static final Pattern LEFT = Pattern.compile("(?i)camunda");

    private final Path root;
    private final Map<Kind, Set<String>> files = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> lines = new EnumMap<>(Kind.class);
    private final List<String> unknown = new ArrayList<>();

    ToOperaton(Path root) {
        this.root = root;
    }

    /** @param arguments the folder to write to: new or empty, and not within the clone */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(""), arguments, System.out));
    }

    /** @return 0 written, 1 a mention that no rule knows, 2 called wrongly */
    static int run(Path clone, String[] arguments, PrintStream out) throws IOException {
        Path root = clone.toAbsolutePath().normalize();
        if (arguments.length != 1 || !Files.isRegularFile(root.resolve("pom.xml"))) {
            out.println("Chạy từ thư mục gốc của bản sao sạch: java " + SELF + "ToOperaton.java THƯ_MỤC_MỚI");
            return 2;
        }
        Path target = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (target.startsWith(root) || root.startsWith(target) || !isFree(target)) {
            out.println("Thư mục đích phải mới hoặc trống và nằm ngoài bản sao này: " + target);
            return 2;
        }
        ToOperaton change = new ToOperaton(root);
        change.copy(null);
        if (!change.unknown().isEmpty()) {
            out.println("Chỗ nhắc tới Camunda mà chưa luật nào biết:");
            change.unknown().forEach(line -> out.println("  " + line));
            return 1;
        }
        new ToOperaton(root).copy(target);
        change.tell(out);
        out.printf("%nBản chạy trên Operaton %s nằm ở %s. Thử nó:%n", VERSION, target);
        out.println("  cd " + target);
        out.println("  ./mvnw -B spotless:apply   # thứ tự import và bề rộng dòng theo tên mới");
        out.println("  ./mvnw -B verify");
        return 0;
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        try (var there = Files.list(target)) {
            return there.findAny().isEmpty();
        }
    }

    /** Goes through all files; writes them where a target is given. */
    ToOperaton copy(Path target) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = !folder.equals(root)
                        && NOT_OURS.contains(folder.getFileName().toString())
                        && folder.getParent().equals(root);
                return skipped || name(folder).concat("/").equals(SELF)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    one(file, target);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return this;
    }

    private void one(Path file, Path target) throws IOException {
        // one char a byte, so that whatever is not touched stays as it is
        String before = Files.readString(file, StandardCharsets.ISO_8859_1);
        String after = name(file).matches(LIST) || LEFT.matcher(before).find() ? switched(name(file), before) : before;
        if (target != null) {
            Path copy = target.resolve(name(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            if (!after.equals(before)) {
                Files.writeString(copy, after, StandardCharsets.ISO_8859_1);
            }
        }
    }

    private String switched(String name, String text) {
        String[] all = text.split("\n", -1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            String after = switched(name, i + 1, all[i]);
            if (!after.isEmpty() || all[i].isEmpty()) {
                lines.add(after);
            }
        }
        return String.join("\n", lines);
    }

    private String switched(String name, int number, String line) {
        String after = line;
        // what no rule has taken for its own
        String rest = line;
        for (Rule rule : RULES) {
            if (rule.file().matcher(name).matches()
                    && rule.mention().matcher(rest).find()) {
                if (rest.equals(line)) {
                    count(rule.kind(), name);
                }
                rest = rule.mention().matcher(rest).replaceAll("~");
                if (rule.to() != null) {
                    after = rule.mention().matcher(after).replaceAll(rule.to());
                }
            }
        }
        if (LEFT.matcher(rest).find()) {
            unknown.add(name + ":" + number + ": " + line.strip());
        }
        return after;
    }

    /** A line is counted once, as what was found in it first. */
    private void count(Kind kind, String name) {
        files.computeIfAbsent(kind, none -> new TreeSet<>()).add(name);
        lines.merge(kind, 1, Integer::sum);
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /** Mentions that no rule knows, as {@code file:line: text}. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** In how many lines a kind of mention stands. */
    int lines(Kind kind) {
        return lines.getOrDefault(kind, 0);
    }

    private void tell(PrintStream out) {
        out.printf("%6s %6s  %s%n", "tệp", "dòng", "loại");
        for (Kind kind : Kind.values()) {
            out.printf("%6d %6d  %s%n", files.getOrDefault(kind, Set.of()).size(), lines(kind), kind.label);
        }
    }
}
