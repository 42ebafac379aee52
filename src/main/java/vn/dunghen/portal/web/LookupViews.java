package vn.dunghen.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.LunarCalendar;
import vn.dunghen.calendar.LunarDate;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.portal.web.views.LookupView;
import vn.dunghen.portal.web.views.LookupView.Fact;
import vn.dunghen.portal.web.views.LookupView.Leaf;
import vn.dunghen.portal.web.views.LookupView.Pay;
import vn.dunghen.portal.web.views.LookupView.Sorry;

/** Puts what somebody outside may know of a dossier into sentences. */
@Component
class LookupViews {

    private final PortalWords words;
    private final DueTags tags;
    private final DateStory story;
    private final Directory directory;

    LookupViews(PortalWords words, DueTags tags, DateStory story, Directory directory) {
        this.words = words;
        this.tags = tags;
        this.story = story;
        this.directory = directory;
    }

    LookupView of(PublicDossier dossier) {
        PublicDossier.Request request = dossier.request();
        return new LookupView(
                dossier.code(),
                dossier.procedure(),
                "/thu-tuc/" + dossier.procedureCode(),
                dossier.promise() == null || dossier.resolvedAt() != null
                        ? null
                        : leaf(dossier.promise().current()),
                answer(dossier),
                tags.promise(dossier),
                tags.state(dossier.state()),
                first(dossier),
                then(dossier),
                request == null ? List.of() : papers(request),
                pay(dossier.owed()),
                story.of(dossier),
                facts(dossier),
                dossier.apologies().stream().map(this::sorry).toList(),
                dossier.promise() == null || dossier.state().withoutResult()
                        ? null
                        : words.say("portal.pickUp", directory.agency().address()),
                dossier.survey(),
                "/phan-anh/gui?ho-so=" + dossier.code());
    }

    String answer(PublicDossier dossier) {
        DossierState state = dossier.state();
        if (state == DossierState.RETURNED && dossier.returnedAt() != null) {
            return words.say("portal.answer.returned", words.date(dossier.returnedAt()));
        }
        if (state == DossierState.FINISHED && dossier.finishedAt() != null) {
            return words.say("portal.answer.finished", words.date(dossier.finishedAt()));
        }
        if (state.withoutResult()) {
            return words.say("portal.answer.ended." + state.code());
        }
        PublicDossier.Promise promise = dossier.promise();
        if (promise == null) {
            return words.say(
                    state == DossierState.SUPPLEMENT_ASKED ? "portal.answer.asked" : "portal.answer.registered");
        }
        if (dossier.paused()) {
            return words.say("portal.answer.paused");
        }
        boolean late = promise.measuredAt().isAfter(promise.current());
        return words.say(
                late ? "portal.answer.late" : "portal.answer.promised",
                words.due(promise.current(), dossier.hourly()),
                words.weekday(promise.current()));
    }

    /** What to do, in a few words. */
    private String first(PublicDossier dossier) {
        DossierState state = dossier.state();
        boolean waits =
                state == DossierState.REGISTERED || state == DossierState.ACCEPTED || state == DossierState.PROCESSING;
        return words.say("portal.first." + (waits && dossier.owed() != null ? "pay" : state.code()));
    }

    /** What to do, after the first words of it. */
    String then(PublicDossier dossier) {
        PublicDossier.Request request = dossier.request();
        PublicDossier.Promise promise = dossier.promise();
        if (dossier.resolvedAt() == null
                && !dossier.paused()
                && promise != null
                && promise.measuredAt().isAfter(promise.current())) {
            return words.say("portal.then.late");
        }
        return dossier.state() == DossierState.SUPPLEMENT_ASKED && request != null && request.until() != null
                ? words.say("portal.then.5", words.date(request.until()))
                : words.say("portal.then." + dossier.state().code());
    }

    private @Nullable Pay pay(PublicDossier.@Nullable Owed owed) {
        if (owed == null) {
            return null;
        }
        String note = owed.unconfirmed()
                ? words.say("portal.pay.unconfirmed")
                : owed.until() == null
                        ? words.say("portal.pay.later")
                        : words.say("portal.pay.until", words.time(owed.until()), words.date(owed.until()));
        return new Pay(words.say("portal.pay.what", words.number(owed.amount())), note, owed.link());
    }

    private List<String> papers(PublicDossier.Request request) {
        List<String> papers = new ArrayList<>(request.papers());
        if (request.more()) {
            papers.add(words.say("portal.papers.more"));
        }
        return papers;
    }

    private Leaf leaf(Instant due) {
        var day = Moments.day(due);
        LunarDate lunar = LunarCalendar.of(day);
        return new Leaf(
                words.say("portal.leaf.month", day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()),
                PortalWords.heading(words.weekday(due)),
                words.say("portal.leaf.lunar", lunar.day(), lunar.month()));
    }

    private List<Fact> facts(PublicDossier dossier) {
        List<Fact> facts = new ArrayList<>();
        boolean hourly = dossier.hourly();
        add(
                facts,
                "received",
                words.date(dossier.acceptedAt() == null ? dossier.registeredAt() : dossier.acceptedAt()));
        PublicDossier.Promise promise = dossier.promise();
        if (promise != null) {
            add(facts, "promised", words.due(promise.first(), hourly));
            if (!promise.original().equals(promise.first())) {
                add(facts, "original", words.due(promise.original(), hourly));
            }
            if (!promise.current().equals(promise.first())) {
                add(facts, "current", words.due(promise.current(), hourly));
            }
            add(facts, "kept", words.say("portal.timeliness." + promise.againstOriginal()));
        }
        add(facts, "finished", dossier.finishedAt() == null ? null : words.date(dossier.finishedAt()));
        add(facts, "returned", dossier.returnedAt() == null ? null : words.date(dossier.returnedAt()));
        add(facts, "apology", apology(dossier));
        add(facts, "fee", fee(dossier));
        add(facts, "result", dossier.state().withoutResult() ? null : dossier.resultName());
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(words.say("portal.fact." + key), value));
        }
    }

    private @Nullable String apology(PublicDossier dossier) {
        if (dossier.owesApology()) {
            return words.say("portal.apology.owed");
        }
        return dossier.apologies().isEmpty()
                ? null
                : words.date(
                        dossier.apologies().get(dossier.apologies().size() - 1).sentAt());
    }

    private @Nullable String fee(PublicDossier dossier) {
        // what was never asked for is not owed
        boolean asked = dossier.feeCollected() || dossier.owed() != null || dossier.acceptedAt() != null;
        return dossier.feeDue() == 0 || !asked
                ? null
                : words.say(
                        dossier.feeCollected() ? "portal.fee.paid" : "portal.fee.due", words.number(dossier.feeDue()));
    }

    private Sorry sorry(PublicDossier.Sorry one) {
        var day = Moments.day(one.sentAt());
        return new Sorry(words.say("portal.sorry", words.date(one.sentAt())), "/xin-loi?tu=" + day + "&den=" + day);
    }
}
