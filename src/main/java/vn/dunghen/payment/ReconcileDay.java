package vn.dunghen.payment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;

/** Đối soát: what we took on a day beside what the provider and the bank say of it. Changes nothing. */
@Service
public class ReconcileDay {

    private static final String OURS =
            """
            select a.reference, a.method, a.provider, a.state, a.amount, a.received, a.transaction_code, a.settled_at,
              a.receipt_number, c.subject_code, c.id from payment_attempt a join payment_charge c on c.id = a.charge_id
            """;

    private final JdbcClient jdbc;
    private final Providers providers;
    private final Directory directory;
    private final Accounts accounts;

    ReconcileDay(JdbcClient jdbc, Providers providers, Directory directory, Accounts accounts) {
        this.jdbc = jdbc;
        this.providers = providers;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** How a payment compares with the other side. */
    public enum Match {
        MATCHED,
        /** We have it, the other side does not. */
        MISSING_THERE,
        /** The other side has it, we do not. */
        MISSING_HERE,
        AMOUNT_DIFFERS,
        /** Cash: there is no other side but the drawer. */
        COUNTED,
        /** The other side has not said yet. */
        NOT_ASKED
    }

    /**
     * A row of the comparison.
     *
     * @param code what the charge is about; {@code null} when we do not know it
     * @param ours what we booked, {@code null} for nothing
     * @param theirs what the other side booked, {@code null} for nothing or nothing yet
     */
    public record Line(
            String reference,
            PayMethod method,
            @Nullable String code,
            @Nullable Long ours,
            @Nullable Long theirs,
            @Nullable String transaction,
            @Nullable String receipt,
            Match match) {}

    /** Something that waits for a person. */
    public record Doubtful(
            String charge,
            String code,
            String reference,
            PayMethod method,
            @Nullable Doubt doubt,
            long amount,
            @Nullable Long received) {}

    /** Money that waits to go back. */
    public record Owed(String charge, String code, int no, long amount, RefundCause cause, RefundState state) {}

    /** Who closed the day, if somebody did. */
    public record Closed(String by, OffsetDateTime at, int payments, long amount, int differences) {}

    /** Something the provider said that fits nothing we have. */
    public record Stray(String reference, String outcome, long amount, @Nullable String transaction, Verdict verdict) {}

    /** A day of accounts; {@code providerAnswered} is false while the provider is silent. */
    public record Day(
            LocalDate date,
            List<Line> lines,
            List<Doubtful> doubts,
            List<Owed> refunds,
            List<Stray> strays,
            int payments,
            long total,
            int differences,
            boolean providerAnswered,
            @Nullable Closed closed) {}

    public Day handle(LocalDate date) {
        accounts.require("payment.view");
        return read(date);
    }

    /** Whether the person signed in may do it. */
    public boolean may(String action) {
        return accounts.allows(action);
    }

    Day read(LocalDate date) {
        List<Ours> ours = ours(date);
        List<Line> lines = new ArrayList<>();
        ours.stream()
                .filter(one -> one.method() == PayMethod.CASH)
                .forEach(one -> lines.add(one.line(null, Match.COUNTED)));
        boolean answered = online(date, ours, lines);
        transfers(date, ours, lines);
        int differences = (int) lines.stream()
                .filter(line -> line.match() != Match.MATCHED && line.match() != Match.COUNTED)
                .count();
        return new Day(
                date,
                List.copyOf(lines),
                doubts(),
                refunds(),
                strays(date),
                ours.size(),
                ours.stream().mapToLong(Ours::received).sum(),
                differences,
                answered,
                closed(date).orElse(null));
    }

    private boolean online(LocalDate date, List<Ours> ours, List<Line> lines) {
        Optional<PaymentProvider> provider = providers.first();
        Map<String, ProviderAnswer> theirs = new LinkedHashMap<>();
        boolean answered = true;
        if (provider.isPresent()) {
            try {
                provider.get().statement(date).forEach(one -> theirs.put(one.reference(), one));
            } catch (ProviderSilent silent) {
                answered = false;
            }
        }
        for (Ours one : ours) {
            if (one.method() == PayMethod.ONLINE) {
                ProviderAnswer other = theirs.remove(one.reference());
                lines.add(one.line(
                        other == null ? null : other.amount(),
                        answered ? match(one.received(), other == null ? null : other.amount()) : Match.NOT_ASKED));
            }
        }
        theirs.values().forEach(other -> lines.add(stranger(other)));
        return answered;
    }

    /** What the provider booked on the day and we did not; it may have been confirmed here on another day. */
    private Line stranger(ProviderAnswer other) {
        Optional<Ours> known = jdbc.sql(OURS + " where a.reference = ?")
                .param(other.reference())
                .query((row, index) -> Ours.read(row))
                .optional();
        Match match = known.filter(Ours::settled).isPresent()
                ? match(known.get().received(), other.amount())
                : Match.MISSING_HERE;
        return new Line(
                other.reference(),
                PayMethod.ONLINE,
                known.map(Ours::code).orElse(null),
                known.filter(Ours::settled).map(Ours::received).orElse(null),
                other.amount(),
                other.transaction(),
                known.map(Ours::receipt).orElse(null),
                match);
    }

    private void transfers(LocalDate date, List<Ours> ours, List<Line> lines) {
        Map<String, Long> bank = new LinkedHashMap<>();
        jdbc.sql("select transaction_code, amount from payment_bank_line where agency = ? and booked_on = ?"
                        + " order by transaction_code")
                .params(directory.agency().code(), date)
                .query(row -> {
                    bank.put(row.getString(1), row.getLong(2));
                });
        for (Ours one : ours) {
            if (one.method() == PayMethod.TRANSFER) {
                Long other = bank.remove(one.reference());
                // booked at the bank on the day before, matched here when the statement came
                Long booked = other == null ? bankAmount(one.reference()).orElse(null) : other;
                lines.add(one.line(booked, match(one.received(), booked)));
            }
        }
        bank.forEach((transaction, amount) -> {
            Optional<Ours> known = jdbc.sql(OURS + " where a.provider = 'bank' and a.reference = ?")
                    .param(transaction)
                    .query((row, index) -> Ours.read(row))
                    .optional();
            lines.add(new Line(
                    transaction,
                    PayMethod.TRANSFER,
                    known.map(Ours::code).orElse(null),
                    known.map(Ours::received).orElse(null),
                    amount,
                    transaction,
                    known.map(Ours::receipt).orElse(null),
                    known.filter(Ours::settled).isPresent()
                            ? match(known.get().received(), amount)
                            : Match.MISSING_HERE));
        });
    }

    private Optional<Long> bankAmount(String transaction) {
        return jdbc.sql("select amount from payment_bank_line where agency = ? and transaction_code = ?")
                .params(directory.agency().code(), transaction)
                .query(Long.class)
                .optional();
    }

    private static Match match(long ours, @Nullable Long theirs) {
        if (theirs == null) {
            return Match.MISSING_THERE;
        }
        return ours == theirs ? Match.MATCHED : Match.AMOUNT_DIFFERS;
    }

    private List<Ours> ours(LocalDate date) {
        return jdbc.sql(OURS + " where a.agency = ? and a.settled_at >= ? and a.settled_at < ?"
                        + " and a.state in ('CONFIRMED', 'SURPLUS', 'REFUNDED') order by a.settled_at, a.id")
                .params(directory.agency().code(), start(date), start(date.plusDays(1)))
                .query((row, index) -> Ours.read(row))
                .list();
    }

    private List<Doubtful> doubts() {
        return jdbc.sql("select c.id, c.subject_code, a.reference, a.method, a.doubt, a.amount, a.received"
                        + " from payment_attempt a join payment_charge c on c.id = a.charge_id"
                        + " where a.agency = ? and a.state = 'UNCONFIRMED' order by a.opened_at, a.id"
                        + " fetch first 200 rows only")
                .param(directory.agency().code())
                .query((row, index) -> new Doubtful(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        PayMethod.valueOf(row.getString(4)),
                        row.getString(5) == null ? null : Doubt.valueOf(row.getString(5)),
                        row.getLong(6),
                        row.getObject(7) == null ? null : row.getLong(7)))
                .list();
    }

    private List<Owed> refunds() {
        return jdbc.sql("select c.id, c.subject_code, r.seq, r.amount, r.cause, r.state"
                        + " from payment_refund r join payment_charge c on c.id = r.charge_id"
                        + " where r.agency = ? and r.state in ('DUE', 'APPROVED', 'UNCONFIRMED')"
                        + " order by r.due_at, r.id fetch first 200 rows only")
                .param(directory.agency().code())
                .query((row, index) -> new Owed(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        RefundCause.valueOf(row.getString(5)),
                        RefundState.valueOf(row.getString(6))))
                .list();
    }

    private List<Stray> strays(LocalDate date) {
        return jdbc.sql("select reference, outcome, amount, transaction_code, verdict from payment_notice"
                        + " where agency = ? and received_at >= ? and received_at < ?"
                        + " and verdict in ('UNKNOWN_ORDER', 'CONTRADICTED') order by received_at, id"
                        + " fetch first 200 rows only")
                .params(directory.agency().code(), start(date), start(date.plusDays(1)))
                .query((row, index) -> new Stray(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        Verdict.valueOf(row.getString(5))))
                .list();
    }

    private Optional<Closed> closed(LocalDate date) {
        return jdbc.sql("select closed_by, closed_at, payments, amount, differences from payment_day"
                        + " where agency = ? and closed_day = ?")
                .params(directory.agency().code(), date)
                .query((row, index) -> new Closed(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class),
                        row.getInt(3),
                        row.getLong(4),
                        row.getInt(5)))
                .optional();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Moments.ZONE).toOffsetDateTime();
    }

    private record Ours(
            String reference,
            PayMethod method,
            AttemptState state,
            long received,
            @Nullable String transaction,
            @Nullable String receipt,
            String code) {

        static Ours read(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Ours(
                    row.getString("reference"),
                    PayMethod.valueOf(row.getString("method")),
                    AttemptState.valueOf(row.getString("state")),
                    row.getLong("received"),
                    row.getString("transaction_code"),
                    row.getString("receipt_number"),
                    row.getString("subject_code"));
        }

        boolean settled() {
            return state == AttemptState.CONFIRMED || state == AttemptState.SURPLUS || state == AttemptState.REFUNDED;
        }

        Line line(@Nullable Long theirs, Match match) {
            return new Line(reference, method, code, received, theirs, transaction, receipt, match);
        }
    }
}
