package vn.dunghen.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.dunghen.kernel.InvalidInput.FieldError;

class FormPageTest {

    private static final Forms FORMS = SampleForms.forms();
    private static final SpringTemplateEngine ENGINE = engine();

    static Set<String> kinds() {
        Set<String> kinds = new HashSet<>(ClasspathForms.files().keySet());
        kinds.add(SampleForms.EVERYTHING);
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyControlHasALabelAndEveryReferenceATarget(String kind) {
        Map<String, Object> raw = new HashMap<>();
        raw.put("figures", List.of(Map.of("name", "a".repeat(30))));
        List<FieldError> errors = SampleForms.errors(FORMS, kind, SampleForms.data(kind), raw);
        String page = page(FORMS.view(kind, SampleForms.data(kind), raw, errors));

        Set<String> ids = new HashSet<>();
        all(page, "\\sid=\"([^\"]*)\"")
                .forEach(id -> assertThat(ids.add(id)).as("id twice: " + id).isTrue());
        assertThat(ids).containsAll(all(page, "href=\"#([^\"]*)\""));
        assertThat(ids).containsAll(all(page, "\\sfor=\"([^\"]*)\""));
        all(page, "aria-describedby=\"([^\"]*)\"")
                .forEach(list -> assertThat(ids).contains(list.split(" ")));
        Set<String> labelled = new HashSet<>(all(page, "\\sfor=\"([^\"]*)\""));
        Matcher controls = Pattern.compile("<(input|select|textarea)([^>]*)>").matcher(page);
        while (controls.find()) {
            if (!controls.group(2).contains("type=\"hidden\"")) {
                assertThat(labelled)
                        .contains(all(controls.group(2), "\\sid=\"([^\"]*)\"").get(0));
            }
        }
        assertThat(page).doesNotContain("th:", "style=", "??form");
    }

    @Test
    void anErrorStandsOnTopAndAtItsFieldAndKeepsWhatWasTyped() {
        Map<String, Object> raw = Map.of("outcome", "EXTENSION", "reason", "<Mưa>", "proposedDate", "mai");
        FormView form = FORMS.view(
                "dossier-handling/declare-progress",
                Map.of(),
                raw,
                SampleForms.errors(FORMS, "dossier-handling/declare-progress", Map.of(), raw));

        assertThat(form.errors())
                .extracting(FormView.ErrorLink::target, FormView.ErrorLink::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("f-cause", "Chọn nguyên nhân chậm"),
                        org.assertj.core.groups.Tuple.tuple("f-proposedDate", "Ngày hẹn mới phải có dạng 27/11/2026"));
        assertThat(page(form))
                .contains(
                        "role=\"alert\"",
                        "Chưa ghi được, cần sửa 2 chỗ",
                        "<a href=\"#f-cause\">Chọn nguyên nhân chậm</a>")
                .contains("&lt;Mưa&gt;</textarea>", "value=\"mai\"", "value=\"EXTENSION\" checked=\"checked\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"f-cause-c f-cause-e\"")
                .contains("Chỉ điền khi chọn “Xin gia hạn và xin lỗi”.");
    }

    @Test
    void givenRowsAreATableThatKeepsEachRowsErrorWhateverTheOrder() {
        String kind = "dossier-handling/check-components";
        Map<String, Object> raw = Map.of(
                "outcome",
                "ACCEPT",
                "components",
                List.of(Map.of("code", "A2", "expires", "mai"), Map.of("code", "A1")));
        FormView form = FORMS.view(
                kind, SampleForms.data(kind), raw, SampleForms.errors(FORMS, kind, SampleForms.data(kind), raw));

        assertThat(form.errors())
                .containsExactly(
                        new FormView.ErrorLink("f-components-1-expires", "Có giá trị đến phải có dạng 27/11/2026"));
        assertThat(page(form))
                .contains("<table class=\"table table--stack\">", "name=\"components[0].code\" value=\"A1\"")
                .contains("Có giá trị đến – Điều lệ", "name=\"components[1].expires\" value=\"mai\"")
                .doesNotContain("_add");
    }

    @Test
    void factsSettleWhatIsDrawnAndDatesReadAsTyped() {
        Map<String, Object> data = new HashMap<>(SampleForms.data("dossier-handling/check-components"));
        data.put("feeDue", 0);
        assertThat(page(FORMS.view("dossier-handling/check-components", data, null, List.of())))
                .doesNotContain("feeCollected");

        assertThat(page(FORMS.view(
                        "dossier-handling/draft-apology",
                        Map.of("proposedDate", "2026-11-27", "cause", "OTHER"),
                        null,
                        List.of())))
                .contains("value=\"27/11/2026\"", "<option value=\"OTHER\" selected=\"selected\">", "(không bắt buộc)");
    }

    @Test
    void aFieldSaysWhichChoicesKeepItInView() {
        String kind = "dossier-handling/check-components";
        assertThat(page(FORMS.view(kind, SampleForms.data(kind), null, List.of())))
                .contains("<div data-shown-by=\"outcome\" data-shown-for=\"SUPPLEMENT\">")
                .contains("<div data-shown-by=\"outcome\" data-shown-for=\"SUPPLEMENT REFUSE\">");
        assertThat(page(FORMS.view("feedback-handling/classify", Map.of("units", List.of()), null, List.of())))
                .as("a hyphen stands for nothing chosen yet")
                .contains("data-shown-by=\"outcome\"")
                .doesNotContain("data-shown-for=\"\"");
        assertThat(page(FORMS.view(SampleForms.EVERYTHING, Map.of(), null, List.of())))
                .as("in rows each field speaks of its own row, in words")
                .doesNotContain("data-shown-by");
    }

    @Test
    void whatIsOnlyReadInARowIsTextAndComesBackAsItWas() {
        String kind = "liability-review/review";
        Map<String, Object> late = Map.of("code", "H99.15-261015-0001", "unit", "Phòng Quản lý công nghệ");
        assertThat(page(FORMS.view(kind, Map.of("dossiers", List.of(late)), null, List.of())))
                .contains("<input type=\"hidden\" name=\"dossiers[0].unit\" value=\"Phòng Quản lý công nghệ\">")
                .contains(">Phòng Quản lý công nghệ</span>")
                .doesNotContain("readonly");
    }

    @Test
    void aFreeListGrowsByASubmitThatEnterDoesNotPress() {
        String page =
                page(FORMS.view(SampleForms.EVERYTHING, Map.of("known", List.of(Map.of("a", "ô"))), null, List.of()));

        assertThat(page).contains("name=\"_add\" value=\"figures\">Thêm dòng</button>", "<td>ô</td>");
        assertThat(page).contains("Đọc kỹ &lt;b&gt;trước&lt;/b&gt;");
        assertThat(page.indexOf("aria-hidden=\"true\">Tiếp tục</button>"))
                .isLessThan(page.indexOf("_add"))
                .isPositive();
    }

    private static String page(FormView form) {
        Context context = new Context(Locale.forLanguageTag("vi"), Map.of("form", form));
        return ENGINE.process("workflow/form", Set.of("errors"), context)
                + ENGINE.process("workflow/form", Set.of("fields"), context);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(SampleForms.messages());
        return engine;
    }
}
