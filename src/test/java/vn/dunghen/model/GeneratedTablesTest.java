package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.DungHenApplication;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** The tables of {@code docs/generated/} that only the running application can tell. */
class GeneratedTablesTest {

    private static TestDepartment department;

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    @Test
    void theMatrixOfRolesIsThatOfTheRules() throws IOException {
        Map<String, Map<Role, Set<String>>> actions = new TreeMap<>();
        department.context().getBeansOfType(PolicyRules.class).values().stream()
                .flatMap(source -> source.rules().stream())
                .forEach(rule -> actions.computeIfAbsent(rule.action(), action -> new TreeMap<>())
                        .computeIfAbsent(rule.role(), role -> new TreeSet<>())
                        .add(word(rule)));
        StringBuilder text = new StringBuilder(
                """
                # Who may do what

                A = anything of the agency, U = what the own unit handles, H = what the person holds; states in brackets where a
                rule names them; an empty cell is a refusal. A deputy may also do what the director may, the head of the desk what
                a desk officer may, the chief of office what an office officer may; a substitute does what the absent colleague may. Generated from the rules of all modules.

                """);
        text.append("| Action | ")
                .append(Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | ")))
                .append(" |\n|")
                .append(" --- |".repeat(Role.values().length + 1))
                .append('\n');
        actions.forEach((action, roles) -> text.append("| `")
                .append(action)
                .append("` | ")
                .append(Arrays.stream(Role.values())
                        .map(role -> String.join(" ", roles.getOrDefault(role, Set.of())))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        GeneratedDocs.says("roles.md", text.toString());
    }

    private static String word(PolicyRules.Rule rule) {
        String relation =
                switch (rule.relation()) {
                    case ANY -> "A";
                    case OWN_UNIT -> "U";
                    case HOLDER -> "H";
                };
        return rule.states().isEmpty()
                ? relation
                : relation + " (" + String.join(", ", new TreeSet<>(rule.states())) + ")";
    }

    @Test
    void theListOfAddressesIsThatOfTheControllers() throws IOException {
        List<String> lines = department
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("vn.dunghen."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> new Line(
                                pattern,
                                methods(entry.getKey()),
                                module(entry.getValue().getBeanType()))))
                .distinct()
                .sorted(Comparator.comparing(Line::pattern).thenComparing(Line::method))
                .map(line -> "| `%s` | %s | %s |".formatted(line.pattern(), line.method(), line.module()))
                .toList();
        GeneratedDocs.says(
                "endpoints.md",
                "# Addresses\n\nPages and endpoints of the running application, generated from its controllers.\n\n"
                        + "| Address | Method | Module |\n| --- | --- | --- |\n"
                        + String.join("\n", lines) + "\n");
    }

    private record Line(String pattern, String method, String module) {}

    private static String methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String module(Class<?> type) {
        String inside = type.getPackageName().substring("vn.dunghen.".length());
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }

    @Test
    void theTableOfModulesIsThatOfTheSources() throws IOException {
        StringBuilder text = new StringBuilder(
                "# Modules\n\nWhat each module may use; anything else fails the build. Generated from the packages.\n\n"
                        + "| Module | May use | Uses |\n| --- | --- | --- |\n");
        ApplicationModules modules = ApplicationModules.of(DungHenApplication.class);
        modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .forEach(module -> {
                    String uses = module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(other -> other.getIdentifier().toString())
                            .sorted()
                            .collect(Collectors.joining(", "));
                    text.append("| `%s` | %s | %s |\n"
                            .formatted(
                                    module.getIdentifier(),
                                    allowed(module.getIdentifier().toString()),
                                    uses));
                });
        GeneratedDocs.says("modules.md", text.toString());
    }

    /** Read from the source, since a test's own package-info hides that of the module. */
    private static String allowed(String module) {
        Path source = Path.of("src", "main", "java", "vn", "dunghen", module, "package-info.java");
        try {
            Matcher declared =
                    Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}").matcher(Files.readString(source));
            assertThat(declared.find())
                    .as("%s says what its module may use", source)
                    .isTrue();
            return Arrays.stream(declared.group(1).split(","))
                    .map(name -> name.strip().replace("\"", ""))
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
