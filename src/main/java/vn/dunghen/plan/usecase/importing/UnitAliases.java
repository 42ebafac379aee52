package vn.dunghen.plan.usecase.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Other names of units that cannot be told from the name itself; data with its source. */
final class UnitAliases {

    private static final String DATA = "plan/unit-aliases.csv";

    private UnitAliases() {}

    /** Aliases by unit code. */
    static Map<String, List<String>> read() {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(DATA).getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(";");
                if (!line.startsWith("#") && cells.length >= 2) {
                    aliases.computeIfAbsent(cells[0].strip(), code -> new ArrayList<>())
                            .add(cells[1].strip());
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return aliases;
    }
}
