package vn.dunghen.dashboard.web;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dashboard.usecase.MorningSheet;
import vn.dunghen.dashboard.web.OverviewController.RiskLine;
import vn.dunghen.directory.SigningForm;

/** The morning sheet for scripts. */
record MorningAnswer(
        OffsetDateTime asOf,
        String reader,
        Some<Approval> approvals,
        Some<RiskLine> apologiesOwed,
        Some<RiskLine> risks,
        OffsetDateTime escalationsSince,
        Some<Escalation> escalations,
        Some<Absence> absences,
        @Nullable BigDecimal onTimeRate) {

    /** At most fifty lines. @param count of all; @param more whether there are more than counted */
    record Some<T>(List<T> items, int count, boolean more) {

        static <S, T> Some<T> of(MorningSheet.Some<S> some, Function<S, T> line) {
            return new Some<>(some.items().stream().map(line).toList(), some.count(), some.more());
        }
    }

    record Approval(String task, String name, String code, String title, String from, OffsetDateTime due) {}

    record Escalation(About subject, String text, @Nullable OffsetDateTime due, List<Told> told) {}

    record About(String type, String id) {}

    record Told(String person, String title, OffsetDateTime at) {}

    record Absence(
            String absent,
            String substitute,
            String work,
            OffsetDateTime from,
            OffsetDateTime to,
            @Nullable SigningForm form) {}

    static MorningAnswer of(MorningSheet sheet) {
        return new MorningAnswer(
                OverviewController.time(sheet.asOf()),
                sheet.reader(),
                Some.of(
                        sheet.approvals(),
                        one -> new Approval(
                                one.id(),
                                one.name(),
                                one.code(),
                                one.title(),
                                one.from(),
                                OverviewController.time(one.due()))),
                Some.of(sheet.owed(), RiskLine::of),
                Some.of(sheet.risks(), RiskLine::of),
                OverviewController.time(sheet.since()),
                Some.of(sheet.escalations(), MorningAnswer::escalation),
                Some.of(
                        sheet.absences(),
                        one -> new Absence(
                                one.absent(),
                                one.substitute(),
                                one.work(),
                                OverviewController.time(one.from()),
                                OverviewController.time(one.to()),
                                one.form())),
                sheet.kept() == null ? null : sheet.kept().value());
    }

    private static Escalation escalation(MorningSheet.Escalation one) {
        return new Escalation(
                new About(one.subject().type(), one.subject().id()),
                one.text(),
                one.due() == null ? null : OverviewController.time(one.due()),
                one.told().stream()
                        .map(told -> new Told(told.person(), told.title(), OverviewController.time(told.at())))
                        .toList());
    }
}
