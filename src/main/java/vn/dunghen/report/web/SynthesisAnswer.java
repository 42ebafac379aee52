package vn.dunghen.report.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Signature;
import vn.dunghen.indicator.CountedTable;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisUnit;
import vn.dunghen.report.usecase.SynthesisReading;

/** The department's report of a campaign as scripts read it. */
record SynthesisAnswer(
        String campaign,
        String title,
        String state,
        int version,
        OffsetDateTime takenAt,
        OffsetDateTime outwardDue,
        @Nullable String number,
        @Nullable String datedOn,
        @Nullable String drafter,
        @Nullable String note,
        @Nullable Signed approved,
        @Nullable Signed signed,
        @Nullable Sent sent,
        int returns,
        @Nullable String returnReason,
        @Nullable String previous,
        List<Part> parts,
        List<Figure> figures,
        List<Unit> units,
        List<CountedTable> tables) {

    record Signed(String by, String capacity, OffsetDateTime at) {

        static @Nullable Signed of(@Nullable Signature signature) {
            return signature == null
                    ? null
                    : new Signed(signature.login(), signature.capacity(), SynthesisAnswer.at(signature.at()));
        }
    }

    /** @param onTime whether it left by the outward date */
    record Sent(String recipient, @Nullable String via, String by, OffsetDateTime at, boolean onTime) {}

    /** @param text with codes in its places; @param said the same with the figures in them, one line each */
    record Part(int position, int depth, String number, String heading, String text, List<String> said) {

        static Part of(SynthesisReading.Part one) {
            return new Part(
                    one.position(),
                    one.depth(),
                    one.number(),
                    one.heading(),
                    one.body(),
                    one.lines().stream()
                            .map(line -> line.pieces().stream()
                                    .map(SynthesisReading.Piece::text)
                                    .collect(Collectors.joining()))
                            .toList());
        }
    }

    /**
     * A figure as the report says it.
     *
     * @param now what the units' accepted versions add up to at this moment, where that differs
     * @param changes what units have corrected, restated or handed in since
     */
    record Figure(
            String code,
            String name,
            String measure,
            @Nullable BigDecimal value,
            boolean derived,
            boolean estimated,
            boolean late,
            boolean corrected,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal change,
            @Nullable BigDecimal now,
            List<Change> changes,
            List<Cell> cells) {

        static Figure of(SynthesisReading.Figure one) {
            return new Figure(
                    one.figure().code(),
                    one.figure().name(),
                    one.figure().measure().name(),
                    one.figure().amount(),
                    one.figure().derived(),
                    one.figure().estimated(),
                    one.late(),
                    one.corrected(),
                    one.figure().previous(),
                    one.figure().change(),
                    one.now(),
                    one.changes().stream().map(Change::of).toList(),
                    one.cells().stream().map(Cell::of).toList());
        }
    }

    record Cell(
            String unit,
            String report,
            int version,
            String kind,
            String origin,
            @Nullable BigDecimal value,
            boolean estimated,
            boolean late,
            @Nullable String note,
            @Nullable String rows) {

        static Cell of(SynthesisReading.Cell one) {
            return new Cell(
                    one.cell().unit(),
                    one.cell().report(),
                    one.cell().number(),
                    one.cell().kind().name(),
                    one.cell().origin().name(),
                    one.cell().amount(),
                    one.cell().estimated(),
                    one.late(),
                    one.cell().note(),
                    one.cell().rowsAt());
        }
    }

    record Change(
            String unit,
            String report,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            int version,
            String kind,
            @Nullable String by,
            @Nullable OffsetDateTime at,
            @Nullable String reason) {

        static Change of(SynthesisReading.Change one) {
            return new Change(
                    one.unit(),
                    one.report(),
                    one.from(),
                    one.to(),
                    one.number(),
                    one.kind().name(),
                    one.by(),
                    one.at() == null ? null : SynthesisAnswer.at(one.at()),
                    one.reason());
        }
    }

    /** @param version that counts; null when none does */
    record Unit(String unit, String name, String report, String state, String timeliness, @Nullable Integer version) {

        static Unit of(SynthesisUnit one) {
            return new Unit(
                    one.unit(),
                    one.name(),
                    one.report(),
                    one.state().name(),
                    one.timeliness().name(),
                    one.number());
        }
    }

    static SynthesisAnswer of(SynthesisReading read) {
        Synthesis one = read.synthesis();
        return new SynthesisAnswer(
                one.code(),
                one.title(),
                one.state().name(),
                one.version(),
                at(one.takenAt()),
                at(one.dueAt()),
                one.documentNumber(),
                one.datedOn() == null ? null : one.datedOn().toString(),
                one.drafter(),
                one.coverNote(),
                Signed.of(one.approval()),
                Signed.of(one.signature()),
                sent(read),
                one.returns(),
                one.returnReason(),
                read.previous(),
                read.parts().stream().map(Part::of).toList(),
                read.figures().stream().map(Figure::of).toList(),
                one.units().stream().map(Unit::of).toList(),
                read.tables());
    }

    private static @Nullable Sent sent(SynthesisReading read) {
        Synthesis one = read.synthesis();
        if (one.sentAt() == null || one.sentTo() == null || one.sentBy() == null) {
            return null;
        }
        return new Sent(
                one.sentTo(), one.sentVia(), one.sentBy(), at(one.sentAt()), Boolean.TRUE.equals(read.onTime()));
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atZone(Moments.ZONE).toOffsetDateTime();
    }
}
