package vn.dunghen.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.dunghen.directory.web.Problem.Failure;

/** Whoever is told when to come back may send the same again as it is: then it must not be done twice. */
class StorageFailuresTest {

    private final StaticMessageSource sentences = new StaticMessageSource();
    private final StorageFailures storage = new StorageFailures(new HttpTexts(sentences));

    StorageFailuresTest() {
        sentences.setUseCodeAsDefaultMessage(true);
    }

    @Test
    void aChangeOfUnknownOutcomeIsNotAskedForAgain() {
        Failure failure = read(new MockHttpServletRequest("POST", "/api/v1/dossiers"), "08006");
        assertThat(failure.status()).isEqualTo(503);
        assertThat(failure.headers()).doesNotContainKey("Retry-After");
    }

    @Test
    void aChangeUnderAKeyAndAQuestionMayBeSentAgain() {
        MockHttpServletRequest keyed = new MockHttpServletRequest("POST", "/api/v1/dossiers");
        keyed.addHeader(IdempotencyFilter.HEADER, "k");
        assertThat(read(keyed, "08006").headers()).containsEntry("Retry-After", "5");
        assertThat(read(new MockHttpServletRequest("GET", "/api/v1/dossiers"), "57P01")
                        .headers())
                .containsEntry("Retry-After", "5");
    }

    @Test
    void whatHasWrittenBeforeItFailedIsNotAskedForAgain() {
        MockHttpServletRequest written = new MockHttpServletRequest("POST", "/api/v1/dossiers");
        assertThat(read(written, "53100").headers()).containsEntry("Retry-After", "30");
        written.setAttribute(WrittenHere.class.getName(), true);
        assertThat(read(written, "53100").headers()).doesNotContainKey("Retry-After");
    }

    private Failure read(MockHttpServletRequest request, String state) {
        return Objects.requireNonNull(
                storage.read(new DataAccessResourceFailureException("gone", new SQLException("gone", state)), request));
    }
}
