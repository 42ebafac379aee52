package vn.dunghen.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.RuleViolation;

/** What the other side of the sandbox remembers: its own house, so each call is a transaction of its own. */
@Component
@Profile("demo")
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class SandboxOrders {

    private static final Duration OPEN_FOR = Duration.ofDays(1);
    private static final String SELECT = "select reference, amount, title, return_to, state, silent, paid_amount,"
            + " transaction_code, opened_at, paid_at from payment_sandbox_order";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    SandboxOrders(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** An order as the payer sees it. */
    public record Shown(String reference, long amount, String title, String returnTo, String state) {}

    void open(PaymentProvider.Order order) {
        if (row(order.reference()).isEmpty()) {
            jdbc.sql("insert into payment_sandbox_order (reference, agency, amount, title, return_to, state, silent,"
                            + " opened_at) values (?, ?, ?, ?, ?, 'OPEN', false, ?)")
                    .params(
                            order.reference(),
                            directory.agency().code(),
                            order.amount(),
                            order.title(),
                            order.returnTo(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    public Shown shown(String reference) {
        return row(reference)
                .map(row -> new Shown(reference, row.amount(), row.title(), row.returnTo(), row.state()))
                .orElseThrow(() -> RuleViolation.notFound("payment.unknownOrder"));
    }

    /** The payer pays this much. */
    public ProviderAnswer pay(String reference, long amount) {
        close(reference, "PAID", amount);
        return answerOf(reference);
    }

    public ProviderAnswer fail(String reference) {
        close(reference, "FAILED", 0);
        return answerOf(reference);
    }

    /** From now on the provider gives no answer about the order, or gives one again. */
    public void silence(String reference, boolean silent) {
        jdbc.sql("update payment_sandbox_order set silent = ? where reference = ?")
                .params(silent, reference)
                .update();
    }

    private void close(String reference, String state, long amount) {
        Instant now = clock.instant();
        jdbc.sql("update payment_sandbox_order set state = ?, paid_amount = ?, transaction_code = ?, paid_at = ?"
                        + " where reference = ? and state = 'OPEN'")
                .params(
                        state,
                        amount,
                        "TN" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT),
                        now.atOffset(ZoneOffset.UTC),
                        reference)
                .update();
    }

    private ProviderAnswer answerOf(String reference) {
        return answer(row(reference).orElseThrow(() -> RuleViolation.notFound("payment.unknownOrder")));
    }

    Optional<ProviderAnswer> answer(String reference) {
        Optional<Row> row = row(reference);
        if (row.filter(Row::silent).isPresent()) {
            throw new ProviderSilent("order " + reference);
        }
        return row.map(this::answer);
    }

    private ProviderAnswer answer(Row row) {
        boolean over = row.openedAt().plus(OPEN_FOR).isBefore(clock.instant());
        return switch (row.state()) {
            case "PAID" ->
                new ProviderAnswer(
                        row.reference(), ProviderAnswer.Outcome.PAID, row.paid(), row.transaction(), row.paidAt());
            case "FAILED" ->
                new ProviderAnswer(row.reference(), ProviderAnswer.Outcome.FAILED, 0, row.transaction(), null);
            default ->
                new ProviderAnswer(
                        row.reference(),
                        over ? ProviderAnswer.Outcome.FAILED : ProviderAnswer.Outcome.PENDING,
                        0,
                        null,
                        null);
        };
    }

    String refund(String reference, String key) {
        Row row = row(reference).orElseThrow(() -> new ProviderSilent("refund of " + reference));
        if (row.silent()) {
            throw new ProviderSilent("refund of " + reference);
        }
        jdbc.sql("update payment_sandbox_order set refund_key = ?, refund_transaction = ?"
                        + " where reference = ? and refund_key is null")
                .params(key, "HT" + key.substring(Math.max(0, key.length() - 10)), reference)
                .update();
        return jdbc.sql("select refund_transaction from payment_sandbox_order where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    List<ProviderAnswer> paidOn(LocalDate day) {
        return jdbc
                .sql(SELECT + " where state = 'PAID' and paid_at >= ? and paid_at < ? order by reference")
                .params(start(day), start(day.plusDays(1)))
                .query((row, index) -> read(row))
                .list()
                .stream()
                .map(this::answer)
                .toList();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Moments.ZONE).toOffsetDateTime();
    }

    private Optional<Row> row(String reference) {
        return jdbc.sql(SELECT + " where reference = ?")
                .param(reference)
                .query((row, index) -> read(row))
                .optional();
    }

    private static Row read(java.sql.ResultSet row) throws java.sql.SQLException {
        OffsetDateTime paidAt = row.getObject("paid_at", OffsetDateTime.class);
        return new Row(
                row.getString("reference"),
                row.getLong("amount"),
                row.getString("title"),
                row.getString("return_to"),
                row.getString("state"),
                row.getBoolean("silent"),
                row.getLong("paid_amount"),
                row.getString("transaction_code"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                paidAt == null ? null : paidAt.toInstant());
    }

    private record Row(
            String reference,
            long amount,
            String title,
            String returnTo,
            String state,
            boolean silent,
            long paid,
            @Nullable String transaction,
            Instant openedAt,
            @Nullable Instant paidAt) {}
}
