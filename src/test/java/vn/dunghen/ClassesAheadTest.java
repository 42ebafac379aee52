package vn.dunghen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassesAheadTest {

    @Test
    void whatIsLoadedIsWrittenDownAndCanBeLoadedAgain(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("classes.txt");

        ClassesAhead.remember(list);

        List<String> names = Files.readAllLines(list);
        assertThat(names)
                .contains(ClassesAheadTest.class.getName(), "org.junit.jupiter.api.Test")
                .noneMatch(name -> name.contains("/") || name.contains("Lambda$"));
        assertThat(ClassesAhead.loadAll(list)).isGreaterThan(names.size() * 9 / 10);
        assertThat(folder).isDirectoryContaining(path -> path.equals(list)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aListOfAnotherVersionDoesNoHarm(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("classes.txt");
        Files.write(list, List.of("vn.dunghen.Gone", "", "not a name", "[I", "vn.dunghen.DungHenApplication"));

        assertThat(ClassesAhead.loadAll(list)).isEqualTo(2);
    }

    @Test
    void withoutItsFolderNothingIsWritten(@TempDir Path folder) throws IOException {
        ClassesAhead.remember(folder.resolve("data").resolve("classes.txt"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aListThatCannotBeWrittenHoldsNothingUpAndLeavesNothingBehind(@TempDir Path folder) throws IOException {
        Path list = Files.createDirectory(folder.resolve("classes.txt"));
        Files.createFile(list.resolve("in-the-way"));

        AfterStart.remember(list);

        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(list).isDirectory();
    }
}
