package vn.dunghen.privacy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.privacy.Asker;
import vn.dunghen.privacy.DataRequest;
import vn.dunghen.privacy.Held;
import vn.dunghen.privacy.PrivacyTerms;
import vn.dunghen.privacy.ReadRequests;
import vn.dunghen.privacy.RequestState;
import vn.dunghen.privacy.TermKind;
import vn.dunghen.privacy.web.views.RequestViews.Fact;
import vn.dunghen.privacy.web.views.RequestViews.Form;
import vn.dunghen.privacy.web.views.RequestViews.Found;
import vn.dunghen.privacy.web.views.RequestViews.Moment;
import vn.dunghen.privacy.web.views.RequestViews.One;
import vn.dunghen.privacy.web.views.RequestViews.Row;
import vn.dunghen.privacy.web.views.RequestViews.Term;

/** Puts requests and law data into the words of the pages. */
@Component
class RequestPanel {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ReadRequests requests;
    private final Directory directory;
    private final AuditTrail trail;
    private final Policy policy;
    private final MessageSource messages;

    RequestPanel(ReadRequests requests, Directory directory, AuditTrail trail, Policy policy, MessageSource messages) {
        this.requests = requests;
        this.directory = directory;
        this.trail = trail;
        this.policy = policy;
        this.messages = messages;
    }

    String say(String key, Object... words) {
        return messages.getMessage(key, words, VIETNAMESE);
    }

    boolean may(String action) {
        return policy.allows(action, Policy.Resource.of(action.substring(0, action.indexOf('.'))));
    }

    /** @throws vn.dunghen.kernel.RuleViolation FORBIDDEN */
    void require(String action) {
        policy.require(action, Policy.Resource.of(action.substring(0, action.indexOf('.'))));
    }

    Row row(ReadRequests.Request one) {
        String due = Moments.say(one.dueAt());
        String words =
                !one.late() ? due : say(one.answeredAt() == null ? "privacy.late" : "privacy.late.answered", due);
        return new Row(
                one.code(),
                one.person(),
                Moments.say(one.receivedOn()),
                words,
                one.late(),
                one.state() == RequestState.OPEN,
                say("privacy.state." + one.state()));
    }

    One one(String code, Form form) {
        ReadRequests.Request request = requests.one(code);
        List<Held> held = request.state() == RequestState.OPEN ? requests.held(code) : List.of();
        Policy.Resource resource = new Policy.Resource(
                DataRequest.TYPE, request.id(), request.state().name(), null, null);
        boolean open = request.state() == RequestState.OPEN;
        return new One(
                row(request),
                facts(request),
                request.dueWords(),
                held.stream().map(this::found).toList(),
                packed(request),
                answer(request),
                trail.timeline(request.subject()).stream()
                        .map(entry -> new Moment(
                                Moments.say(entry.at()), entry.actor().name(), entry.sentence()))
                        .toList(),
                open && policy.allows("data-request.package", resource),
                open && policy.allows("data-request.answer", resource),
                form);
    }

    private List<Fact> facts(ReadRequests.Request request) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say("privacy.known"), request.known()));
        facts.add(new Fact(
                say("privacy.form.asker"),
                request.asker() == Asker.SELF
                        ? say("privacy.asker.SELF")
                        : say("privacy.asker.by", Objects.requireNonNull(request.askerName()))));
        facts.add(new Fact(say("privacy.proof"), request.proof()));
        facts.add(new Fact(say("privacy.basis"), request.basis()));
        facts.add(new Fact(say("privacy.by"), person(request.registeredBy())));
        return facts;
    }

    private Found found(Held held) {
        Stream<String> labels = held.record().data().keySet().stream()
                .map(label ->
                        label.equals(held.record().data().keySet().iterator().next())
                                ? label
                                : label.toLowerCase(VIETNAMESE));
        Stream<String> counts = held.lines().entrySet().stream()
                .map(kind ->
                        say("privacy.count." + kind.getKey(), kind.getValue().size()));
        Stream<String> given = held.givenTo().isEmpty()
                ? Stream.empty()
                : Stream.of(say("privacy.count.given", held.givenTo().size()));
        String code = held.record().code();
        return new Found(
                code,
                say("privacy.kind." + held.record().kind()),
                held.record().title(),
                page(held.record().kind()) + code,
                Stream.of(labels, counts, given).flatMap(part -> part).collect(Collectors.joining(", ")),
                say("privacy.match." + held.record().match()),
                held.sure());
    }

    private static String page(TermKind kind) {
        return switch (kind) {
            case FEEDBACK -> "/phan-anh/";
            case REQUEST -> "/du-lieu-ca-nhan/";
            default -> "/ho-so/";
        };
    }

    private @Nullable String packed(ReadRequests.Request request) {
        return request.packageAt() == null
                ? null
                : say(
                        "privacy.package.made",
                        request.packageRecords(),
                        request.packageLeftOut(),
                        Moments.say(request.packageAt()),
                        request.packageHash());
    }

    private @Nullable String answer(ReadRequests.Request request) {
        if (request.answeredAt() == null) {
            return null;
        }
        String when = say(
                "privacy.answer.at",
                Moments.say(request.answeredAt()),
                person(Objects.requireNonNull(request.answeredBy())));
        return request.reason() == null ? when : when + ". " + request.reason();
    }

    Term term(PrivacyTerms.Term term) {
        LimitUnit unit = term.unit();
        return new Term(
                term.kind().name(),
                say("privacy.kind." + term.kind()),
                term.amount() == null ? "" : String.valueOf(term.amount()),
                unit == null ? "" : unit.name(),
                limit(term),
                term.purpose(),
                term.basis(),
                term.kept(),
                Moments.say(term.effectiveFrom()),
                term.verified());
    }

    /** E.g. "10 ngày"; empty for a kind without a limit. */
    String limit(PrivacyTerms.Term term) {
        return term.amount() == null ? "" : term.amount() + " " + say("privacy.terms.unit." + term.unit());
    }

    List<Term> terms(Map<TermKind, PrivacyTerms.Term> terms) {
        return terms.values().stream().map(this::term).toList();
    }

    private String person(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(login);
    }
}
