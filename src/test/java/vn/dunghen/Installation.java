package vn.dunghen;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} starts, for the tests that hold it to the manual and the benchmarks that start the same. */
public final class Installation {

    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    private Installation() {}

    /** @throws IllegalStateException without the file in the working directory */
    static Map<String, Object> compose() {
        try (Reader text = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            return new Yaml().load(text);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * The settings PostgreSQL is started with, in their order, each as it is when the environment says nothing.
     *
     * @throws IllegalStateException when the command is something else than {@code postgres} and settings
     */
    public static Map<String, String> databaseSettings() {
        Map<?, ?> services = (Map<?, ?>) compose().get("services");
        List<?> command = (List<?>) ((Map<?, ?>) services.get("database")).get("command");
        if (!command.get(0).equals("postgres") || command.size() % 2 == 0) {
            throw new IllegalStateException("not a PostgreSQL with settings: " + command);
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < command.size(); i += 2) {
            String[] setting = command.get(i + 1).toString().split("=", 2);
            if (!command.get(i).equals("-c") || setting.length != 2) {
                throw new IllegalStateException("not a setting: " + command.get(i) + " " + command.get(i + 1));
            }
            settings.put(setting[0], FROM_ENVIRONMENT.matcher(setting[1]).replaceAll("$1"));
        }
        return settings;
    }
}
