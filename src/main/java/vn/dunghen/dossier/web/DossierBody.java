package vn.dunghen.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.usecase.DossierDetail;

/** A dossier as scripts see it; no personal data beyond the applicant's name. */
record DossierBody(
        String id,
        String code,
        State state,
        boolean closed,
        Procedure procedure,
        @Nullable String regime,
        String channel,
        Applicant applicant,
        @Nullable String summary,
        List<Component> components,
        @Nullable String unit,
        @Nullable String officer,
        Instant registeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant closedAt,
        @Nullable String resultNumber,
        @Nullable Appointment appointment,
        List<DossierDetail.ClockLine> clock,
        @Nullable Standing timeliness,
        List<Apology> apologies,
        List<DossierDetail.DebtLine> debts,
        boolean mayExtend,
        @Nullable Ending ending,
        @Nullable Instant resolvedAt,
        boolean paused,
        List<DossierDetail.SupplementLine> supplements,
        List<DossierDetail.OpinionLine> opinions,
        List<DossierDetail.MishapLine> mishaps) {

    /** National state. */
    record State(int code, String name) {
        static State of(DossierState state, MessageSource messages) {
            return new State(
                    state.code(),
                    messages.getMessage(
                            "dossier.state." + state.code(), null, state.name(), Locale.forLanguageTag("vi")));
        }
    }

    /** The procedure and its version. */
    record Procedure(String code, int version, String name, String field) {}

    /** Who applies. */
    record Applicant(String kind, String name) {}

    /** A paper. */
    record Component(String code, String name, @Nullable PaperKind kind, boolean present, boolean required) {}

    /** The three dates. */
    record Appointment(Instant first, Instant original, Instant current, @Nullable Instant statutory) {}

    /** Lateness against the original and the current date. */
    record Standing(Timeliness againstOriginal, Timeliness againstCurrent) {}

    /** An apology. */
    record Apology(
            int id,
            ApologyKind kind,
            String stage,
            @Nullable String number,
            Instant promised,
            @Nullable Instant signedAt,
            @Nullable Instant sentAt,
            boolean inTime,
            @Nullable Instant newDate) {}

    static DossierBody of(DossierDetail detail, MessageSource messages) {
        return new DossierBody(
                detail.id(),
                detail.code(),
                State.of(detail.state(), messages),
                detail.closed(),
                new Procedure(
                        detail.procedure().code(),
                        detail.procedure().version(),
                        detail.procedure().name(),
                        detail.procedure().fieldCode()),
                detail.regime(),
                detail.channel().name(),
                new Applicant(
                        detail.applicant().kind().name(), detail.applicant().name()),
                detail.summary(),
                detail.components().stream()
                        .map(one -> new Component(one.code(), one.name(), one.kind(), one.present(), one.required()))
                        .toList(),
                detail.unit(),
                detail.officer(),
                detail.registeredAt(),
                detail.acceptedAt(),
                detail.finishedAt(),
                detail.returnedAt(),
                detail.closedAt(),
                detail.resultNumber(),
                detail.appointment() == null
                        ? null
                        : new Appointment(
                                detail.appointment().first(),
                                detail.appointment().original(),
                                detail.appointment().current(),
                                detail.appointment().statutory()),
                detail.clock(),
                detail.timeliness() == null
                        ? null
                        : new Standing(
                                detail.timeliness().againstOriginal(),
                                detail.timeliness().againstCurrent()),
                detail.apologies().stream()
                        .map(one -> new Apology(
                                one.id(),
                                one.kind(),
                                one.stage().name(),
                                one.number(),
                                one.promiseDue(),
                                one.signedAt(),
                                one.sentAt(),
                                one.inTime(),
                                one.newDate()))
                        .toList(),
                detail.debts(),
                detail.mayExtend(),
                detail.ending(),
                detail.resolvedAt(),
                detail.paused(),
                detail.supplements(),
                detail.opinions(),
                detail.mishaps());
    }
}
