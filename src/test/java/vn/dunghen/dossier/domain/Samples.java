package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.dossier.ApplicantKind;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.kernel.Actor;

/** Dossiers for tests. Accepted on Monday 2 March 2026 at 09:00, ten working days: due Monday 16 March 2026, 17:00. */
final class Samples {

    static final Actor CLERK = new Actor("motcua", "Lê Thị Mẫu", null);
    static final SigningAuthority DIRECTOR = new SigningAuthority("", "GIÁM ĐỐC", "", "Trần Văn Mẫu");
    static final Weekdays CALENDAR = new Weekdays();
    static final Instant ACCEPTED = at("2026-03-02T09:00");
    static final Instant DUE = at("2026-03-16T17:00");

    private Samples() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Moments.ZONE).toInstant();
    }

    static Procedure procedure(Limit committed, @Nullable Limit statutory, long fee, ProcedureComponent... components) {
        var terms = new Procedure.Terms(
                "Thủ tục mẫu",
                "KHCN",
                "Hoạt động khoa học và công nghệ",
                committed,
                statutory,
                null,
                false,
                fee,
                null,
                false,
                "TT",
                "Kết quả mẫu",
                "Căn cứ mẫu");
        return new Procedure("*", "KHCN-MAU", 1, LocalDate.of(2023, 1, 1), terms, List.of(components));
    }

    /** Ten working days that begin with the payment. */
    static Procedure paidFirst(long fee) {
        var terms = new Procedure.Terms(
                "Thủ tục mẫu",
                "KHCN",
                "Hoạt động khoa học và công nghệ",
                new Limit(10, LimitUnit.WORKING_DAY),
                null,
                null,
                false,
                fee,
                null,
                true,
                "TT",
                "Kết quả mẫu",
                "Căn cứ mẫu");
        return new Procedure("*", "KHCN-MAU", 1, LocalDate.of(2023, 1, 1), terms, List.of());
    }

    static Procedure tenDays() {
        return procedure(
                new Limit(10, LimitUnit.WORKING_DAY),
                null,
                0,
                new ProcedureComponent("DON", "Đơn đề nghị", PaperKind.ORIGINAL, 1, null, true),
                new ProcedureComponent("GP", "Giấy phép đã cấp", PaperKind.COPY, 1, 45, true),
                new ProcedureComponent("KHAC", "Tài liệu khác", PaperKind.COPY, 1, null, false));
    }

    static LegalRegime regime() {
        return regime(true, 1);
    }

    static LegalRegime regime(boolean supplementRestarts, int supplementsAllowed) {
        return new LegalRegime(
                "*",
                "ND118",
                LocalDate.of(2025, 7, 1),
                new LegalRegime.Rules(1, 1, supplementsAllowed, supplementRestarts, 3, "Nghị định mẫu"),
                List.of());
    }

    static ReceptionRule reception() {
        return new ReceptionRule(
                "mau",
                "*",
                LocalDate.of(2018, 6, 21),
                8,
                LocalTime.of(15, 0),
                1,
                "H99.15-YYMMDD-NNNN",
                new Limit(30, LimitUnit.CALENDAR_DAY),
                3);
    }

    static List<StepShare> shares() {
        return List.of(
                StepShare.percent("appraise", 60),
                StepShare.percent("review", 75),
                StepShare.percent("sign", 90),
                StepShare.percent("issue-result", 100),
                StepShare.hours("assign-officer", 4),
                StepShare.hours("declare-progress", 4),
                StepShare.hours("draft-apology", 4),
                StepShare.hours("approve-supplement", 4),
                StepShare.hours("send-supplement", 4),
                StepShare.hours("receive-supplement", 4),
                StepShare.hours("announce-result", 4),
                StepShare.hours("return-papers", 8),
                StepShare.hours("explain-lateness", 16),
                StepShare.hours("receive-explanation", 8),
                StepShare.hours("behind-plan", 4));
    }

    static Dossier registered(Procedure procedure, Channel channel, Instant at) {
        var applicant = new Applicant(ApplicantKind.PERSON, "Nguyễn Văn Mẫu", "001200000001", "0900000001", null, null);
        return Dossier.register(
                new Registration(
                        "H99.15",
                        "H99.15-260302-0001",
                        procedure,
                        channel,
                        applicant,
                        null,
                        "MC",
                        List.of(new Registration.Paper("DON", PaperKind.ORIGINAL))),
                CLERK,
                at);
    }

    static Acceptance acceptance(Procedure procedure, Instant at) {
        return acceptance(procedure, regime(), at);
    }

    private static Acceptance acceptance(Procedure procedure, LegalRegime regime, Instant at) {
        return new Acceptance(
                procedure,
                regime,
                Appointment.of(procedure, at, CALENDAR),
                "01/2026",
                List.of(paper("DON", null), paper("GP", LocalDate.of(2027, 1, 1))),
                false);
    }

    static Acceptance.CheckedComponent paper(String code, @Nullable LocalDate expires) {
        return new Acceptance.CheckedComponent(code, PaperKind.COPY, true, expires);
    }

    static Dossier accepted() {
        return accepted(regime());
    }

    static Dossier accepted(LegalRegime regime) {
        var dossier = registered(tenDays(), Channel.DIRECT, ACCEPTED);
        dossier.accept(acceptance(tenDays(), regime, ACCEPTED), CLERK, ACCEPTED);
        return dossier;
    }

    /** Carries the work from hand-over to the finish. */
    static void finish(Dossier dossier, Instant at) {
        dossier.handOver("CN", CLERK, at);
        dossier.assign(AssignOutcome.ASSIGN, "chuyenvien.cn", null, CLERK, at);
        dossier.appraise(Appraisal.eligible("Đủ điều kiện", "Giấy phép"), CLERK, at);
        dossier.review(ReviewOutcome.AGREE, null, CLERK, at);
        dossier.sign(SignOutcome.SIGN, null, DIRECTOR, Samples.CALENDAR, CLERK, at);
        dossier.issueResult("15/QĐ-SKHCN", CLERK, at);
        dossier.finish(at);
    }

    static void giveBack(Dossier dossier, Instant at) {
        dossier.returnResult("Người nộp", ReturnMethod.DESK, null, CLERK, at);
    }

    /** Carries an apology from the draft to the applicant. */
    static void apologise(Dossier dossier, @Nullable LocalDate newDate, Instant at) {
        dossier.draftApology(DelayCause.WORKLOAD, "Nhiều hồ sơ cùng lúc", newDate, CALENDAR, CLERK, at);
        dossier.agreeApology(ReviewOutcome.AGREE, null, CLERK, at);
        dossier.signApology(SignOutcome.SIGN, null, DIRECTOR, CLERK, at);
        dossier.issueApology("03/XL-SKHCN", CLERK, at);
        dossier.informApplicant(InformMethod.PHONE, null, CALENDAR, CLERK, at);
    }
}
