package vn.dunghen.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.ReportEvent;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.SynthesisState;

/** Báo cáo của Sở: the department's own report of one campaign, from the draft that figures write to the paper that was sent. */
@Entity
@Table(name = "report_synthesis")
public class Synthesis extends SynthesisRecord {

    /** Names that one sentence of the trail tells. */
    private static final int NAMED = 20;

    protected Synthesis() {}

    /** The draft that figures write when the collection is over. */
    public static Synthesis draft(
            String agency, Campaign campaign, String title, SynthesisCount count, List<SynthesisPart> parts) {
        var synthesis = new Synthesis();
        synthesis.id = UUID.randomUUID().toString();
        synthesis.agency = agency;
        synthesis.campaignId = campaign.id().value();
        synthesis.code = campaign.code();
        synthesis.title = title;
        synthesis.state = SynthesisState.DRAFTING;
        synthesis.openedAt = count.at();
        synthesis.dueAt = campaign.dates().outwardDueAt();
        synthesis.take(count);
        synthesis.parts.addAll(parts);
        synthesis.tell(
                "synthesisDrafted",
                "figures",
                String.valueOf(count.figures().size()),
                "missing",
                said(count.units().stream()
                        .filter(SynthesisUnit::missing)
                        .map(SynthesisUnit::name)
                        .toList()));
        return synthesis;
    }

    /** The campaign's outward date has left a day off: the report's goes along while it is still ahead. @return whether it moved */
    public boolean followCalendar(Instant until, Instant at) {
        if (state == SynthesisState.SENT || !dueAt.isAfter(at) || !until.isAfter(dueAt)) {
            return false;
        }
        dueAt = until;
        tell("synthesisDueMoved", "due", Moments.fact(until));
        return true;
    }

    /** The figures are taken anew; words a person has written stay. @param fresh the parts as the figures write them now */
    public void refresh(SynthesisCount count, List<SynthesisPart> fresh) {
        await(SynthesisState.DRAFTING);
        List<String> changed = changes(count);
        take(count);
        rewrite(fresh);
        tell("synthesisRefreshed", "changed", said(changed));
    }

    /** The office writes the words; figures only have places in them. */
    public void write(List<SynthesisPart.Written> texts) {
        await(SynthesisState.DRAFTING);
        List<String> written = lay(texts);
        tell("synthesisWritten", "parts", said(written));
    }

    /**
     * The office hands it to the director with the figures of this moment; from here on they stand.
     *
     * @param fresh the parts as the figures write them now
     * @param note what the director is to mind, if anything
     */
    public void submit(SynthesisCount count, List<SynthesisPart> fresh, @Nullable String note, Actor by, Instant at) {
        await(SynthesisState.DRAFTING);
        List<String> changed = changes(count);
        take(count);
        rewrite(fresh);
        coverNote = note;
        drafter = by.login();
        drafterFor = by.onBehalfOf();
        draftedAt = at;
        state = SynthesisState.APPROVING;
        tell("synthesisSubmitted", "changed", said(changed));
    }

    /** Never by the one who drafted it. */
    public void approve(
            ReportOutcome.Approve outcome, @Nullable String why, SigningAuthority authority, Actor by, Instant at) {
        await(SynthesisState.APPROVING);
        requireAnother(by);
        if (outcome == ReportOutcome.Approve.RETURN) {
            giveBack("synthesisReturned", why);
            return;
        }
        approval = Signature.of(authority, by, at);
        returnReason = null;
        state = SynthesisState.NUMBERING;
        tell("synthesisApproved", "capacity", authority.capacity());
    }

    /** @throws InvalidInput when the day is not one between approval and today, in the year of the book */
    public void requireDate(LocalDate dated, Instant at) {
        await(SynthesisState.NUMBERING);
        LocalDate today = Moments.day(at);
        LocalDate approved = Moments.day(Objects.requireNonNull(approval).at());
        if (dated.isAfter(today) || dated.isBefore(approved) || dated.getYear() != today.getYear()) {
            throw new InvalidInput(
                    "datedOn",
                    "Ngày văn bản phải từ ngày phê duyệt (" + Moments.say(approved) + ") đến hôm nay ("
                            + Moments.say(today) + ") và trong năm của sổ.");
        }
    }

    /** @param text number and symbol, e.g. {@code 12/BC-SKHCN} */
    public void number(String text, int year, int value, LocalDate dated) {
        await(SynthesisState.NUMBERING);
        documentNumber = text;
        numberYear = year;
        numberValue = value;
        datedOn = dated;
        state = SynthesisState.SIGNING;
        tell("synthesisNumbered", "number", text, "dated", Moments.say(dated));
    }

    public void sign(SigningAuthority authority, Actor by, Instant at) {
        await(SynthesisState.SIGNING);
        requireAnother(by);
        signature = Signature.of(authority, by, at);
        state = SynthesisState.SENDING;
        tell("synthesisSigned", "number", Objects.requireNonNull(documentNumber), "capacity", authority.capacity());
    }

    /** The signer gives it back; its number becomes void and is never used again. */
    public void returnFromSigning(@Nullable String why) {
        await(SynthesisState.SIGNING);
        String number = Objects.requireNonNull(documentNumber);
        String reason = Reasons.need(why, "reason", "Nêu lý do trả lại.");
        tell("synthesisNumberVoided", "number", number, "reason", reason);
        documentNumber = null;
        numberYear = null;
        numberValue = null;
        datedOn = null;
        approval = null;
        giveBack("synthesisReturned", reason);
    }

    /** It has left the department; nothing in it changes any more. */
    public void send(String recipient, @Nullable String via, @Nullable String note, Actor by, Instant at) {
        await(SynthesisState.SENDING);
        sentTo = recipient;
        sentVia = via;
        sentNote = note;
        sentBy = by.login();
        sentAt = at;
        state = SynthesisState.SENT;
        tell(
                "synthesisSent",
                "number",
                Objects.requireNonNull(documentNumber),
                "recipient",
                via == null ? recipient : recipient + " qua " + via,
                "against",
                at.isAfter(dueAt) ? "LATE" : "ON_TIME");
    }

    /** A rung at or after the outward date told somebody above the office. */
    public void escalate(String rung) {
        tell("synthesisEscalated", "rung", rung);
    }

    /** The chief of office has spoken to those who have it. */
    public void urge(String note) {
        tell("synthesisUrged", "note", note);
    }

    /** @throws RuleViolation CONFLICT when the reader saw an older state of it */
    public void requireVersion(@Nullable Integer seen) {
        if (seen != null && seen != version()) {
            throw RuleViolation.conflict("report.synthesisStale", code);
        }
    }

    private List<String> lay(List<SynthesisPart.Written> texts) {
        List<String> written = new ArrayList<>();
        for (SynthesisPart.Written one : texts) {
            SynthesisPart before = parts.get(one.position());
            String text = one.text() == null ? "" : one.text().strip();
            if (!text.equals(before.body())) {
                parts.set(one.position(), before.written(text));
                written.add(before.number().isEmpty() ? "mở đầu" : before.number());
            }
        }
        return written;
    }

    /** Sentences that nobody has touched follow the figures. */
    private void rewrite(List<SynthesisPart> fresh) {
        for (int i = 0; i < Math.min(parts.size(), fresh.size()); i++) {
            if (!parts.get(i).edited()) {
                parts.set(i, fresh.get(i));
            }
        }
    }

    private void take(SynthesisCount count) {
        takenAt = count.at();
        previousCampaign = count.previous();
        figures.clear();
        figures.addAll(count.figures());
        cells.clear();
        cells.addAll(count.cells());
        units.clear();
        units.addAll(count.units());
        tables.clear();
        tables.addAll(count.tables());
    }

    private List<String> changes(SynthesisCount count) {
        return count.figures().stream()
                .filter(fresh -> figures.stream()
                        .filter(one -> one.code().equals(fresh.code()))
                        .findFirst()
                        .map(fresh::differsFrom)
                        .orElse(true))
                .map(SynthesisFigure::name)
                .toList();
    }

    private void giveBack(String action, @Nullable String why) {
        returnReason = Reasons.need(why, "reason", "Nêu lý do trả lại.");
        returns++;
        state = SynthesisState.DRAFTING;
        tell(action, "reason", returnReason);
    }

    private void requireAnother(Actor by) {
        List<String> drafters = java.util.stream.Stream.of(drafter, drafterFor)
                .filter(Objects::nonNull)
                .toList();
        if (drafters.contains(by.login()) || by.onBehalfOf() != null && drafters.contains(by.onBehalfOf())) {
            throw RuleViolation.forbidden("report.ownSynthesis");
        }
    }

    private void await(SynthesisState expected) {
        if (state != expected) {
            throw RuleViolation.conflict("report.synthesisNotIn." + expected, code);
        }
    }

    /** Few by name, the others by their number: a province has two thousand units. */
    private static String said(List<String> names) {
        String named = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        int others = names.size() - NAMED;
        return names.isEmpty() ? "không có" : others > 0 ? named + " và " + others + " tên khác" : named;
    }

    private void tell(String action, String... facts) {
        record(new ReportEvent(subject(), "report." + action, facts(code, facts)));
    }

    /** Told of together with its campaign. */
}
