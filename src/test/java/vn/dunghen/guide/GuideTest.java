package vn.dunghen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import vn.dunghen.directory.Role;

class GuideTest {

    private static final Path PICTURES = Path.of("docs", "huong-dan", "hinh");
    private static final int FOUR_MB = 4 * 1024 * 1024;

    private final Guide guide = new Guide(new MockEnvironment());

    @Test
    void everyRoleOfPeopleHasAChapter() {
        Set<Role> written = guide.chapters().stream()
                .flatMap(chapter -> chapter.roles().stream())
                .collect(Collectors.toSet());
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Role.values())
                        .filter(role -> role != Role.PORTAL)
                        .toList());
        assertThat(guide.chapters())
                .hasSizeGreaterThan(8)
                .first()
                .extracting(Chapter::id)
                .isEqualTo("README");
    }

    @Test
    void nothingOfTheMarkdownIsLeftInTheText() {
        for (Chapter chapter : guide.chapters()) {
            String words = chapter.html()
                    .replaceAll("(?s)<pre.*?</pre>", "")
                    .replaceAll("<code>[^<]*</code>", "")
                    .replaceAll("<[^>]+>", "");
            assertThat(words).as(chapter.id()).doesNotContain("**", "](", "```", "&lt;!--", "![");
            assertThat(chapter.html()).as(chapter.id()).doesNotContain("<p>|", "<p># ");
        }
    }

    @Test
    void everyLinkLeadsToAChapterAndAPlaceInIt() {
        List<MatchResult> links = found("href=\"" + Guide.ADDRESS + "/([a-z-]+)(?:#([a-z0-9-]+))?\"");
        assertThat(links).hasSizeGreaterThan(8);
        for (MatchResult link : links) {
            Chapter chapter = guide.chapter(link.group(1)).orElseThrow(() -> new AssertionError(link.group()));
            if (link.group(2) != null) {
                assertThat(chapter.sections())
                        .extracting(Chapter.Section::anchor)
                        .contains(link.group(2));
            }
        }
    }

    @Test
    void everyPictureIsThereAndEveryOneKeptIsShown() throws IOException {
        Set<String> shown = found("src=\"" + Guide.ADDRESS + "/hinh/([^\"]+)\"").stream()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> kept = Files.list(PICTURES)) {
            Set<String> there = kept.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(there).isEqualTo(shown).hasSizeGreaterThan(15);
        }
        int size = shown.stream()
                .mapToInt(name -> guide.picture(name).orElseThrow().length)
                .sum();
        assertThat(size).isBetween(100_000, FOUR_MB);
        assertThat(guide.picture("../README.md")).isEmpty();
    }

    @Test
    void helpIsTheClosestSectionAndOfSeveralTheOneOfTheReadersRole() {
        assertThat(help("/ho-so/tiep-nhan", Role.DESK_OFFICER)).isEqualTo("/huong-dan/mot-cua#nhan-ho-so");
        assertThat(help("/ho-so/H99.15-261015-0004/rut-chu-ky", Role.DEPUTY_DIRECTOR))
                .isEqualTo("/huong-dan/lanh-dao#rut-chu-ky");
        assertThat(help("/viec-cua-toi/4711", Role.DIRECTOR)).isEqualTo("/huong-dan/lanh-dao#ky-duyet");
        assertThat(help("/viec-cua-toi/4711", Role.RECORDS_CLERK)).isEqualTo("/huong-dan/van-thu#vao-so-phat-hanh");
        assertThat(help("/quan-tri/lich", Role.UNIT_HEAD)).isEqualTo("/huong-dan/quan-tri#lich-lam-viec");
        assertThat(guide.helpFor("/tra-cuu", List.of())).isEqualTo("/huong-dan/nguoi-dan#xem-ho-so-den-dau");
        assertThat(guide.helpFor("/khong-co", List.of())).isEqualTo(Guide.ADDRESS);
    }

    @Test
    void accountsOfTheDemonstrationAreNamedOnlyThere() {
        assertThat(guide.chapter("van-thu").orElseThrow().html()).doesNotContain("Tài khoản dùng thử");
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        assertThat(new Guide(demo).chapter("van-thu").orElseThrow().html()).contains("Tài khoản dùng thử");
    }

    @Test
    void whatTheGuideIsWrittenInBecomesAPage() {
        String page = Markdown.html(
                """
                Một **đoạn** có `<mã>` và
                [liên kết](mot-cua.md).

                - một
                  tiếp *nghiêng*

                  ```
                  lệnh -a "b" **c**
                  ```
                - hai

                1. a
                2. b

                | A | B |
                | --- | --- |
                | 1 & 2 | 3 |
                <script>alert(1)</script>
                """
                        .lines()
                        .toList(),
                UnaryOperator.identity());
        assertThat(page)
                .contains(
                        "<p>Một <strong>đoạn</strong> có <code>&lt;mã&gt;</code> và\n<a href=\"mot-cua.md\">liên kết</a>.</p>")
                .contains(
                        "<p>một\ntiếp <em>nghiêng</em></p>\n<pre tabindex=\"0\"><code>lệnh -a &quot;b&quot; **c**\n</code></pre>")
                .contains("</ul>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>")
                .contains("<th scope=\"col\">A</th>", "<td>1 &amp; 2</td>\n<td>3</td>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    private String help(String page, Role role) {
        return guide.helpFor(page, List.of(role));
    }

    private List<MatchResult> found(String pattern) {
        return guide.chapters().stream()
                .flatMap(chapter ->
                        Pattern.compile(pattern).matcher(chapter.html()).results())
                .toList();
    }
}
