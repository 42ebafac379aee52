package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.directory.Role;
import vn.dunghen.guide.Chapter;
import vn.dunghen.guide.Guide;
import vn.dunghen.testing.PageAddresses;
import vn.dunghen.testing.Passerby;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** The guide in the application: each page leads to the section about it, and everybody may read all of it. */
class GuideJourneyTest {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([a-z-]+(?:\\|[a-z-]+)+)}");

    private static TestDepartment department;
    private static Guide guide;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        guide = department.context().getBean(Guide.class);
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void theHelpOfEveryPageIsASectionOfTheGuide() {
        Set<String> patterns = PageAddresses.of(department.context());
        assertThat(patterns).hasSizeGreaterThan(80);
        for (String pattern : patterns) {
            if (pattern.startsWith(Guide.ADDRESS)) {
                continue;
            }
            for (String page : addresses(pattern)) {
                assertExists(page, guide.helpFor(page, List.of()));
                EnumSet.allOf(Role.class).forEach(role -> assertExists(page, guide.helpFor(page, List.of(role))));
            }
        }
    }

    @Test
    void everyPageShowsTheWayToItsHelp() {
        assertThat(new SignedInVisitor(department, "motcua").page("/ho-so/tiep-nhan"))
                .contains("href=\"/huong-dan/mot-cua#nhan-ho-so\"");
        assertThat(new SignedInVisitor(department, "giamdoc").page("/tong-quan/phieu-dau-ngay"))
                .contains("href=\"/huong-dan/lanh-dao#phieu-dau-ngay-va-tong-quan\"");
        Passerby citizen = new Passerby(department);
        assertThat(citizen.get("/tra-cuu").body()).contains("href=\"/huong-dan/nguoi-dan#xem-ho-so-den-dau\"");
    }

    @Test
    void everybodyReadsEveryChapterWithItsPictures() {
        Passerby citizen = new Passerby(department);
        for (Chapter chapter : guide.chapters()) {
            String page = citizen.get(Guide.address(chapter)).body();
            chapter.sections().stream()
                    .filter(section -> !section.anchor().isEmpty())
                    .forEach(section ->
                            assertThat(page).as(chapter.id()).contains("<h2 id=\"" + section.anchor() + "\">"));
        }
        var picture = citizen.get(Guide.ADDRESS + "/hinh/vai-viec-cua-toi-1280.jpg");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        for (String unknown : List.of("/khong-co", "/README", "/hinh/khong-co.jpg", "/hinh/..%2FREADME.md")) {
            assertThat(citizen.get(Guide.ADDRESS + unknown).statusCode())
                    .as(unknown)
                    .isIn(400, 404);
        }
    }

    /** One address for each of the words a part may be, and any word where it may be anything. */
    private static List<String> addresses(String pattern) {
        Matcher choice = CHOICE.matcher(pattern);
        Stream<String> all = choice.find()
                ? Stream.of(choice.group(1).split("\\|")).map(word -> pattern.replace(choice.group(), word))
                : Stream.of(pattern);
        return all.map(one -> one.replaceAll("\\{[^/]+}", "x")).toList();
    }

    private static void assertExists(String page, String help) {
        assertThat(help).as("a section that names " + page).isNotEqualTo(Guide.ADDRESS);
        String[] parts = help.split("#");
        Chapter found = guide.chapters().stream()
                .filter(chapter -> Guide.address(chapter).equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " → " + help));
        assertThat(found.sections())
                .as(page + " → " + help)
                .extracting(Chapter.Section::anchor)
                .contains(parts.length == 1 ? "" : parts[1]);
    }
}
