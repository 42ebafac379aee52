package vn.dunghen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/** Holds the files of an installation against each other; containers run on few machines, a name that is wrong is wrong on all. */
class InstallationFilesTest {

    private static final Map<String, Object> COMPOSE = Installation.compose();
    private static final Map<String, Map<String, Object>> SERVICES = section("services");

    @Test
    void twoNodesDifferInTheirNameAndNothingElse() {
        Map<String, Object> one = environment("node-1");
        Map<String, Object> two = environment("node-2");
        assertThat(two.keySet()).isEqualTo(one.keySet());
        assertThat(two.keySet().stream().filter(key -> !Objects.equals(one.get(key), two.get(key))))
                .containsExactly("DUNGHEN_NODE");
        assertThat(without(SERVICES.get("node-2"))).isEqualTo(without(SERVICES.get("node-1")));
    }

    @Test
    void everySecretComesFromTheEnvironment() {
        SERVICES.keySet().stream()
                .filter(name -> SERVICES.get(name).containsKey("environment"))
                .forEach(name -> environment(name).forEach((key, value) -> {
                    if (key.matches(".*(PASSWORD|SECRET|KEY).*")) {
                        assertThat(value == null ? "${" : value.toString())
                                .as(name + " " + key)
                                .startsWith("${");
                    }
                }));
        assertThat(environment("node-1").get("DUNGHEN_DB_PASSWORD").toString()).contains(":?");
    }

    @Test
    void onlyTheProxyAndTheTrialMailboxAreReachedFromOutsideAndEveryNetworkAndVolumeIsKnown() {
        assertThat(SERVICES.entrySet().stream()
                        .filter(service -> service.getValue().containsKey("ports"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("proxy", "mailbox");
        assertThat(SERVICES.get("mailbox").get("profiles")).isEqualTo(List.of("trial"));
        Set<String> named = SERVICES.values().stream()
                .flatMap(service -> ((List<?>) service.get("networks")).stream().map(String::valueOf))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(section("networks").keySet()).containsExactlyInAnyOrderElementsOf(named);
        SERVICES.values().stream()
                .filter(service -> service.containsKey("volumes"))
                .flatMap(service -> ((List<?>) service.get("volumes")).stream().map(String::valueOf))
                .map(volume -> volume.substring(0, volume.indexOf(':')))
                .forEach(from -> assertThat(
                                from.startsWith("./")
                                        ? Files.exists(Path.of(from))
                                        : section("volumes").containsKey(from))
                        .as(from)
                        .isTrue());
    }

    @Test
    void theProxyLeadsToEachNodeAsksTheirProbesAndHidesTheirFigures() throws IOException {
        String proxy = Files.readString(Path.of("deploy/Caddyfile"));
        SERVICES.keySet().stream().filter(name -> name.startsWith("node-")).forEach(node -> assertThat(proxy)
                .contains(node + ":8080"));
        assertThat(proxy)
                .contains("health_uri /actuator/health/readiness", "health_port 8081", "respond /actuator/* 404");
        assertThat(proxy.chars().filter(letter -> letter == '{').count())
                .isEqualTo(proxy.chars().filter(letter -> letter == '}').count());
    }

    @Test
    void everySettingOfProductionStandsInTheManual() throws IOException {
        String manual = Files.readString(Path.of("docs/van-hanh.md"));
        String settings = Files.readString(Path.of("src/main/resources/application.yml"));
        Set<String> named = Pattern.compile("\\$\\{(DUNGHEN_[A-Z_]+)")
                .matcher(settings + Files.readString(Path.of("docker-compose.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(8);
        assertThat(named).allSatisfy(name -> assertThat(manual).contains("`" + name + "`"));
    }

    /** What the manual tells those who install PostgreSQL themselves is what compose starts it with. */
    @Test
    void theManualNamesTheSettingsOfTheDatabase() throws IOException {
        String manual = Files.readString(Path.of("docs/van-hanh.md"));
        assertThat(Installation.databaseSettings())
                .containsKeys("shared_buffers", "max_wal_size", "random_page_cost")
                .allSatisfy((name, value) -> assertThat(manual).contains("`" + name + " = " + value + "`"));
    }

    /** An index over a million rows takes longer than the application lets any question take. */
    @Test
    void migrationsGoOverAConnectionOfTheirOwn() throws IOException {
        var production = new YamlPropertySourceLoader()
                .load("settings", new FileSystemResource("src/main/resources/application.yml")).stream()
                        .filter(part -> "production".equals(part.getProperty("spring.config.activate.on-profile")))
                        .findFirst()
                        .orElseThrow();
        assertThat(production.getProperty("spring.datasource.hikari.data-source-properties.socketTimeout"))
                .isNotNull();
        assertThat(production.getProperty("spring.flyway.url")).isEqualTo("${spring.datasource.url}");
    }

    @Test
    void theImageRunsAsNobodySpecialAndSaysWhetherItIsWell() throws IOException {
        String image = Files.readString(Path.of("Dockerfile"));
        assertThat(image).contains("USER dunghen", "HEALTHCHECK", "/actuator/health/readiness", "--layers");
        assertThat(image.indexOf("USER dunghen")).isLessThan(image.indexOf("ENTRYPOINT"));
    }

    private static Map<String, Object> without(Map<String, Object> service) {
        return service.entrySet().stream()
                .filter(entry -> !Set.of("environment", "depends_on").contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) {
        return (Map<String, Object>) SERVICES.get(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> section(String name) {
        return (Map<String, Map<String, Object>>) COMPOSE.get(name);
    }
}
