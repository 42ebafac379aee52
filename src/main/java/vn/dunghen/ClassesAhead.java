package vn.dunghen;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.LoggerFactory;

/**
 * Loads on a second core, from the first moment of a start, the classes the last start needed: half of a start is reading
 * and checking classes. The list lies beside the data of a trial installation; without the folder or the list nothing
 * happens, and a list of another version does no harm.
 */
final class ClassesAhead {

    /** Relative to the working directory, where the trial database lies too. */
    static final Path LIST = Path.of("data", "classes.txt");

    /** A class of a file, not one made at run time; the loader's address is null for those of the Java machine. */
    private static final Pattern LOADED = Pattern.compile("([\\w.$]+)/0x[0-9a-f]+(?: .*)?");

    private static final Pattern MADE = Pattern.compile(".*(\\$\\$|\\$Proxy\\d|HibernateProxy|/).*");

    /** In which order a start comes to the parts of the application; the machine tells its classes in no order at all. */
    private static final List<String> ORDER = List.of(
            "org.springframework.boot.",
            "org.springframework.core.",
            "org.springframework.util.",
            "org.springframework.beans.",
            "org.springframework.context.",
            "org.springframework.aop.",
            "vn.dunghen.",
            "org.apache.",
            "jakarta.servlet.",
            "com.zaxxer.",
            "org.h2.",
            "org.flywaydb.",
            "org.springframework.",
            "com.fasterxml.",
            "org.camunda.");

    private ClassesAhead() {}

    static void load(Path list) {
        if (!Files.isReadable(list)) {
            return;
        }
        Thread thread = new Thread(() -> loadAll(list), "classes-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** @return how many classes of the list are there now */
    static int loadAll(Path list) {
        int loaded = 0;
        try (BufferedReader names = Files.newBufferedReader(list)) {
            for (String name = names.readLine(); name != null; name = names.readLine()) {
                loaded += load(name) ? 1 : 0;
            }
        } catch (IOException unreadable) {
            LoggerFactory.getLogger(ClassesAhead.class).debug("no list of classes", unreadable);
        }
        return loaded;
    }

    private static boolean load(String name) {
        try {
            // asking for its constructors has the class checked as well as read, and runs none of its code
            Class.forName(name, false, ClassesAhead.class.getClassLoader()).getDeclaredConstructors();
            return true;
        } catch (ClassNotFoundException | LinkageError gone) {
            return false;
        }
    }

    /** Writes down what is loaded now; only where the folder of the list is. */
    static void remember(Path list) throws IOException {
        if (!Files.isDirectory(list.toAbsolutePath().getParent())) {
            return;
        }
        Path draft = Files.createTempFile(list.toAbsolutePath().getParent(), "classes", ".tmp");
        try {
            Files.write(draft, loaded());
            Files.move(draft, list, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static int place(String name) {
        int place = 0;
        while (place < ORDER.size() && !name.startsWith(ORDER.get(place))) {
            place++;
        }
        return place;
    }

    private static List<String> loaded() throws IOException {
        try {
            var hierarchy = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmClassHierarchy",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return hierarchy
                    .lines()
                    .map(line -> LOADED.matcher(line.replaceFirst("^[|\\- ]+", "")))
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .filter(name -> !MADE.matcher(name).matches())
                    .sorted(Comparator.comparingInt(ClassesAhead::place))
                    .toList();
        } catch (JMException unknown) {
            throw new IOException("this Java machine does not tell its classes", unknown);
        }
    }
}
