package vn.dunghen.exchange.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.exchange.usecase.Conflicts;
import vn.dunghen.exchange.usecase.Delivery;
import vn.dunghen.exchange.usecase.ExchangeWords;
import vn.dunghen.exchange.usecase.ReadExchange;
import vn.dunghen.exchange.web.views.ExchangePage;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Puts the exchange into words for its page. */
@Component
class ExchangeViews {

    private final ReadExchange read;
    private final ExchangeWords words;
    private final CalendarWords calendar;
    private final Directory directory;

    ExchangeViews(ReadExchange read, ExchangeWords words, CalendarWords calendar, Directory directory) {
        this.read = read;
        this.words = words;
        this.calendar = calendar;
        this.directory = directory;
    }

    ExchangePage page(ExchangePage.Typed typed, List<FieldError> errors, @Nullable String secret) {
        List<ReadExchange.Line> receivers = read.receivers();
        Map<String, String> names =
                receivers.stream().collect(Collectors.toMap(ReadExchange.Line::id, ReadExchange.Line::address));
        return new ExchangePage(
                receivers.stream().map(this::receiver).toList(),
                List.of(
                        group(Delivery.State.DOUBTFUL, names),
                        group(Delivery.State.REFUSED, names),
                        group(Delivery.State.WAITING, names)),
                read.conflicts().stream().map(this::conflict).toList(),
                Arrays.stream(ChangeKind.values())
                        .map(kind -> new ExchangePage.Kind(kind.name(), words.kind(kind)))
                        .toList(),
                read.mayEdit(),
                secret,
                typed,
                errors);
    }

    private ExchangePage.Receiver receiver(ReadExchange.Line line) {
        boolean failing = line.lastFailureAt() != null
                && (line.lastSuccessAt() == null || line.lastFailureAt().isAfter(line.lastSuccessAt()));
        String standing = !line.active() ? "off" : failing ? "failing" : line.lastSuccessAt() == null ? "new" : "good";
        String tone = !line.active() ? "line" : failing ? "bad" : line.lastSuccessAt() == null ? "wait" : "ok";
        String failure = line.active() ? line.lastFailure() : line.offReason();
        return new ExchangePage.Receiver(
                line.id(),
                words.say("exchange.receiver." + line.kind()),
                line.address(),
                words.say("exchange.standing." + standing),
                tone,
                line.active(),
                line.kinds().isEmpty()
                        ? words.say("exchange.told.all")
                        : line.kinds().stream().map(words::kind).collect(Collectors.joining(", ")),
                words.say("exchange.counts", line.sent(), line.waiting(), line.doubtful(), line.refused()),
                line.lastSuccessAt() == null
                        ? words.say("exchange.never")
                        : words.say("exchange.lastSuccess", moment(line.lastSuccessAt())),
                failing || !line.active() ? failure : null);
    }

    private ExchangePage.Group group(Delivery.State state, Map<String, String> names) {
        Function<String, String> name = id -> names.getOrDefault(id, words.say("exchange.failed.removed"));
        return new ExchangePage.Group(
                state.name(),
                words.say("exchange.group." + state),
                words.say("exchange.group." + state + ".sense"),
                read.deliveries(state).stream()
                        .map(message -> new ExchangePage.Message(
                                message.receiver(),
                                message.dossierId(),
                                message.seq(),
                                message.messageId(),
                                words.kind(ChangeKind.valueOf(message.kind())),
                                name.apply(message.receiver()),
                                moment(message.putAt()),
                                message.reason(),
                                message.attempts()))
                        .toList());
    }

    private ExchangePage.Conflict conflict(Conflicts.Conflict conflict) {
        String part =
                conflict.part().isEmpty() ? "filing" : conflict.part().startsWith("s") ? "supplement" : "withdrawal";
        return new ExchangePage.Conflict(
                conflict.outsideCode(),
                words.say("exchange.part." + part),
                conflict.dossierCode(),
                directory.staff(conflict.sender()).map(StaffMember::name).orElse(conflict.sender()),
                moment(conflict.arrivedAt()));
    }

    private String moment(Instant at) {
        return calendar.moment(LocalDateTime.ofInstant(at, Moments.ZONE));
    }
}
