package vn.dunghen.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanCorrection;
import vn.dunghen.plan.domain.PlanResult;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;

/** A plan as scripts read it. */
record PlanAnswer(
        String id,
        String code,
        @Nullable String number,
        String title,
        int year,
        LocalDate endsOn,
        PlanSource source,
        String unit,
        String drafter,
        PlanState state,
        int version,
        int revision,
        Instant draftedAt,
        @Nullable String returnReason,
        @Nullable String checkedBy,
        @Nullable Integer approvedVersion,
        @Nullable Signed approval,
        @Nullable LocalDate datedOn,
        @Nullable Signed signature,
        @Nullable Instant issuedAt,
        @Nullable Instant inForceAt,
        @Nullable String publishedUrl,
        @Nullable String evaluation,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String replaces,
        @Nullable String replacedBy,
        List<String> bases,
        List<PlanSection> sections,
        List<PlanRow> assignments,
        List<String> recipients,
        List<ImportedPlan.Warning> warnings,
        List<Opinion> opinions,
        List<Reader> readers,
        List<Void> voidNumbers,
        List<Correction> corrections,
        List<PlanResult.Judgement> results) {

    record Signed(String login, String capacity, String name, Instant at) {
        static @Nullable Signed of(@Nullable Signature signed) {
            return signed == null ? null : new Signed(signed.login(), signed.capacity(), signed.name(), signed.at());
        }
    }

    record Opinion(
            String unit,
            Instant dueAt,
            PlanOutcome.@Nullable Opinion verdict,
            @Nullable String opinion,
            @Nullable String givenBy,
            @Nullable Instant givenAt,
            @Nullable String answer) {}

    /** @param unit null for somebody outside the department */
    record Reader(
            String line,
            @Nullable String unit,
            @Nullable String address,
            Instant sentAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt) {}

    /** A number that was given and became void. */
    record Void(String number, String reason, Instant at) {}

    record Correction(
            PlanCorrection.State state,
            String wrong,
            String right,
            @Nullable String number,
            @Nullable Instant issuedAt) {}

    static PlanAnswer of(Plan plan) {
        PlanContent said = plan.current().content();
        PlanId before = plan.replaces();
        PlanId after = plan.replacedBy();
        return new PlanAnswer(
                plan.id().value(),
                plan.code(),
                plan.documentNumber(),
                plan.title(),
                plan.year(),
                plan.endsOn(),
                plan.source(),
                plan.unit(),
                plan.drafter(),
                plan.state(),
                plan.current().number(),
                plan.revision(),
                plan.draftedAt(),
                plan.returnReason(),
                plan.checkedBy(),
                plan.approvedVersion(),
                Signed.of(plan.approval()),
                plan.datedOn(),
                Signed.of(plan.signature()),
                plan.issuedAt(),
                plan.inForceAt(),
                plan.publishedUrl(),
                plan.evaluation(),
                plan.endedAt(),
                plan.endReason(),
                before == null ? null : before.value(),
                after == null ? null : after.value(),
                said.bases(),
                said.sections(),
                said.rows(),
                said.recipients(),
                plan.current().warnings(),
                plan.opinions().stream()
                        .map(one -> new Opinion(
                                one.unit(),
                                one.dueAt(),
                                one.verdict(),
                                one.opinion(),
                                one.givenBy(),
                                one.givenAt(),
                                one.answer()))
                        .toList(),
                plan.recipients().stream()
                        .map(one -> new Reader(
                                one.line(),
                                one.unit(),
                                one.address(),
                                one.sentAt(),
                                one.acknowledgedBy(),
                                one.acknowledgedAt()))
                        .toList(),
                plan.voidNumbers().stream()
                        .map(one -> new Void(one.documentNumber(), one.reason(), one.voidedAt()))
                        .toList(),
                plan.corrections().stream()
                        .map(one -> new Correction(
                                one.state(), one.wrongText(), one.rightText(), one.documentNumber(), one.issuedAt()))
                        .toList(),
                plan.results().stream().map(PlanResult::judgement).toList());
    }
}
