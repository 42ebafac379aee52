package vn.dunghen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.AuditVerification;
import vn.dunghen.audit.SealedHead;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

class SendAuditHeadsTest {

    private static final SealedHead HEAD =
            new SealedHead(12, Instant.parse("2026-11-20T16:59:30Z"), 48_216, "9f3c".repeat(16));

    private final List<Outbox.Message> put = new ArrayList<>();
    private @Nullable Instant asked;

    @Test
    void theHeadOfYesterdayGoesToEachKeeperUnderAKeyOfItsDay() {
        send("2026-11-21T00:10:00+07:00", Optional.of(HEAD), "thanhtra@tinh.example", " luutru@tinh.example ");
        assertThat(asked).as("midnight here").isEqualTo("2026-11-20T17:00:00Z");
        assertThat(put)
                .extracting(Outbox.Message::recipient)
                .containsExactly("thanhtra@tinh.example", "luutru@tinh.example");
        assertThat(put)
                .extracting(Outbox.Message::key)
                .containsExactly("audit-head/2026-11-20/1", "audit-head/2026-11-20/2");
        assertThat(put.get(0).values())
                .containsEntry("day", "20/11/2026")
                .containsEntry("entries", "48.216")
                .containsEntry("at", "23:59:30 20/11/2026")
                .containsEntry("head", "9f3c 9f3c ".repeat(8).strip());
    }

    @Test
    void nobodyIsWrittenToWithoutAnAddressOrWithoutASeal() {
        send("2026-11-21T00:10:00+07:00", Optional.of(HEAD), "");
        send("2026-11-21T00:10:00+07:00", Optional.empty(), "thanhtra@tinh.example");
        assertThat(put).isEmpty();
    }

    private void send(String now, Optional<SealedHead> head, String... keepers) {
        Clock clock = Clock.fixed(java.time.OffsetDateTime.parse(now).toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        new SendAuditHeads(new Trail(head), new Box(), clock, List.of(keepers)).handle();
    }

    private final class Trail implements AuditInspection {

        private final Optional<SealedHead> head;

        Trail(Optional<SealedHead> head) {
            this.head = head;
        }

        @Override
        public AuditVerification verify() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<SealedHead> sealOf(String head) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<SealedHead> lastSealBefore(Instant moment) {
            asked = moment;
            return head;
        }

        @Override
        public void export(@Nullable Instant from, @Nullable Instant to, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Box implements Outbox {
        @Override
        public void put(Message message) {
            put.add(message);
        }

        @Override
        public List<Letter> about(Subject subject) {
            return List.of();
        }

        @Override
        public Optional<Letter> find(String id) {
            return Optional.empty();
        }

        @Override
        public Page<Letter> search(Filter filter, @Nullable String cursor, int size) {
            return new Page<>(List.of(), null);
        }
    }
}
