package vn.dunghen.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import vn.dunghen.kernel.Subject;

/** A handler is found by its kind, and the context is asked for all of them once only. */
class TaskHandlersTest {

    private record Handler(String kind) implements TaskHandler {

        @Override
        public SubjectLine describe(Subject subject) {
            return new SubjectLine(subject.id(), kind, null);
        }

        @Override
        public Deadline due(Subject subject, Instant openedAt) {
            return new Deadline(openedAt, false);
        }

        @Override
        public Map<String, Object> data(Subject subject) {
            return Map.of();
        }

        @Override
        public void complete(Completion completion) {
            throw new UnsupportedOperationException("nobody completes here");
        }
    }

    private final AtomicInteger asked = new AtomicInteger();
    private final TaskHandlers handlers = new TaskHandlers(new ObjectProvider<>() {
        @Override
        public Stream<TaskHandler> stream() {
            asked.incrementAndGet();
            return Stream.of(new Handler("plan/draft"), new Handler("dossier/sign"));
        }
    });

    @Test
    void theContextIsAskedOnceHoweverManyRowsAList() {
        for (int row = 0; row < 50; row++) {
            assertThat(handlers.of("dossier/sign").kind()).isEqualTo("dossier/sign");
            assertThat(handlers.of("plan/draft").kind()).isEqualTo("plan/draft");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aKindNobodyAnswersForIsAnError() {
        assertThatThrownBy(() -> handlers.of("dossier/unknown"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dossier/unknown");
    }
}
