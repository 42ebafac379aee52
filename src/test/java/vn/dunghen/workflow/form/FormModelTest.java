package vn.dunghen.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormModelTest {

    @Test
    void everyFormKeepsToTheSubsetAndCarriesTheIdOfItsTask() {
        Map<String, String> files = ClasspathForms.files();

        assertThat(files)
                .containsKeys(
                        "dossier-handling/check-components",
                        "dossier-handling/hand-over",
                        "dossier-handling/assign-officer",
                        "dossier-handling/appraise",
                        "dossier-handling/review",
                        "dossier-handling/sign",
                        "dossier-handling/issue-result",
                        "dossier-handling/return-result",
                        "dossier-handling/declare-progress",
                        "dossier-handling/draft-apology",
                        "dossier-handling/agree-apology",
                        "dossier-handling/sign-apology",
                        "dossier-handling/issue-apology",
                        "dossier-handling/inform-applicant",
                        "dossier-handling/approve-supplement",
                        "dossier-handling/send-supplement",
                        "dossier-handling/receive-supplement",
                        "dossier-handling/give-opinion",
                        "dossier-handling/announce-result",
                        "dossier-handling/return-papers",
                        "dossier-handling/explain-lateness",
                        "dossier-handling/receive-explanation");
        files.forEach((kind, json) -> {
            assertThat(FormParser.unsupported(json)).as(kind).isEmpty();
            assertThat(FormParser.parse(json).id()).isEqualTo(kind.replace('/', '-'));
        });
    }

    @Test
    void theSchemaIsTheFileAsItStands() {
        FormSchema schema = SampleForms.forms().schema("dossier-handling/review");

        assertThat(schema.id()).isEqualTo("dossier-handling-review");
        assertThat(schema.json()).isEqualTo(ClasspathForms.files().get("dossier-handling/review"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"id":"a","type":"html","content":"<b>"} | component html
            {"id":"a","type":"textfield","key":"k","label":"L","disabled":true} | attribute disabled
            {"id":"a","type":"textfield","key":"k","label":"L"},{"id":"b","type":"textfield","key":"k","label":"L"} | key k doubled
            {"id":"a","type":"textfield","key":"k","label":"L"},{"id":"a","type":"textfield","key":"l","label":"L"} | id missing or doubled
            {"id":"a","type":"textfield","key":"k","label":"L","conditional":{"hide":"=1 +"}} | condition cannot be read
            {"id":"a","type":"textfield","key":"k","label":"L","validate":{"required":"=x"}} | required is not true or false
            {"id":"a","type":"textfield","key":"k","label":"L","validate":{"pattern":"("}} | pattern
            {"id":"a","type":"textfield","key":"k"} | no label
            {"id":"a","type":"radio","key":"k","label":"L"} | values or valuesKey
            {"id":"a","type":"dynamiclist","path":"k","label":"L","properties":{"fixed":"true"},"components":[]} | without a column code
            """)
    void whatIsNotSupportedIsNamedAndStopsTheStart(String components, String problem) {
        String json = SampleForms.form("x-y", components);

        assertThat(FormParser.unsupported(json)).anyMatch(found -> found.contains(problem));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClasspathForms(Map.of("x/y", json), SampleForms.messages()))
                .withMessageContaining(problem);
    }

    @Test
    void aFileWithTheIdOfAnotherTaskStopsTheStart() {
        String json = SampleForms.form("x-z", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClasspathForms(Map.of("x/y", json), SampleForms.messages()));
    }
}
