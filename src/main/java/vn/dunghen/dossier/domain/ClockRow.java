package vn.dunghen.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CountedDay;
import vn.dunghen.dossier.LedgerKind;

/** A row of the clock ledger (sổ đồng hồ): why a due date is what it is. Appended, never changed. */
@Entity
@Immutable
@Table(name = "dossier_clock_row")
public class ClockRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int seq;

    @Column(name = "written_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    private String cause;
    private @Nullable String basis;
    private String byLogin;
    private String byName;
    private @Nullable String slip;
    private @Nullable Instant dueBefore;
    private Instant dueAfter;
    private Instant originalAfter;
    private @Nullable Integer promiseNo;
    private boolean movesOriginal;
    private String sentence;
    private String explanation;
    private String countedDays;

    protected ClockRow() {}

    ClockRow(Dossier dossier, int seq, Entry entry) {
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.seq = seq;
        this.at = entry.at();
        this.kind = entry.kind();
        this.cause = entry.cause();
        this.basis = entry.basis();
        this.byLogin = entry.byLogin();
        this.byName = entry.byName();
        this.slip = entry.slip();
        this.dueBefore = entry.dueBefore();
        this.dueAfter = entry.dueAfter();
        this.originalAfter = dossier.original();
        this.promiseNo = Promises.number(dossier.ledger, entry.kind());
        this.movesOriginal = entry.movesOriginal();
        this.sentence = entry.sentence();
        this.explanation = String.join("\n", entry.explanation());
        this.countedDays = entry.days().stream().map(ClockRow::line).collect(Collectors.joining("\n"));
    }

    private static String line(CountedDay day) {
        return day.date() + ";" + day.kind() + ";" + (day.number() == null ? "" : day.number()) + ";"
                + (day.name() == null ? "" : day.name());
    }

    /**
     * What a row says.
     *
     * @param cause what made it, a stable word, e.g. {@code ACCEPTED}, {@code APOLOGY}
     * @param basis the legal basis; only one that has been checked
     * @param slip number of the paper it rests on, if any
     * @param dueBefore {@code null} in the first row
     * @param movesOriginal whether the original due date moves as well
     * @param sentence one Vietnamese sentence for people
     * @param explanation how the new date was counted, line by line
     */
    public record Entry(
            Instant at,
            LedgerKind kind,
            String cause,
            @Nullable String basis,
            String byLogin,
            String byName,
            @Nullable String slip,
            @Nullable Instant dueBefore,
            Instant dueAfter,
            boolean movesOriginal,
            String sentence,
            List<String> explanation,
            List<CountedDay> days) {}

    /** From 1 on. */
    public int seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public LedgerKind kind() {
        return kind;
    }

    public String cause() {
        return cause;
    }

    public @Nullable String basis() {
        return basis;
    }

    public String byLogin() {
        return byLogin;
    }

    public String byName() {
        return byName;
    }

    public @Nullable String slip() {
        return slip;
    }

    public @Nullable Instant dueBefore() {
        return dueBefore;
    }

    public Instant dueAfter() {
        return dueAfter;
    }

    /** The original due date as it stands with this row. */
    public Instant originalAfter() {
        return originalAfter;
    }

    /** Number of the promise it makes or the calendar moved with it; {@code null} when it leaves every promise alone. */
    public @Nullable Integer promiseNo() {
        return promiseNo;
    }

    public boolean movesOriginal() {
        return movesOriginal;
    }

    public String sentence() {
        return sentence;
    }

    /** How the date was counted, in reading order. */
    public List<String> explanation() {
        return explanation.isEmpty() ? List.of() : List.of(explanation.split("\n"));
    }

    /** The counted days as they were then: {@code date;kind;number;name}, one a line. */
    public String countedDays() {
        return countedDays;
    }
}
