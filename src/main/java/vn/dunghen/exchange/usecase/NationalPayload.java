package vn.dunghen.exchange.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.dossier.ApplicantKind;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierSnapshots.Fee;
import vn.dunghen.dossier.DossierSnapshots.HandedIn;
import vn.dunghen.dossier.DossierSnapshots.Move;
import vn.dunghen.dossier.DossierSnapshots.Request;
import vn.dunghen.dossier.DossierSnapshots.Snapshot;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.PaperKind;

/** Writes a dossier and a step of it the way the national portal reads them. */
@Component
class NationalPayload {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Directory directory;
    private final ExchangeWords words;

    NationalPayload(Directory directory, ExchangeWords words) {
        this.directory = directory;
        this.words = words;
    }

    /** @param messageId the same for the same change, however often it is sent */
    String write(String messageId, Change change, Snapshot dossier) {
        try {
            return JSON.writeValueAsString(new NationalMessage(
                    messageId, change.seq(), List.of(dossier(dossier)), List.of(step(change, dossier))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message holds text only", impossible);
        }
    }

    NationalMessage.Dossier dossier(Snapshot dossier) {
        return new NationalMessage.Dossier(
                dossier.code(),
                dossier.procedure().code(),
                dossier.procedure().name(),
                dossier.procedure().fieldCode(),
                dossier.procedure().fieldName(),
                dossier.applicant().name(),
                dossier.applicant().kind() == ApplicantKind.PERSON ? "1" : "2",
                text(dossier.applicant().idNumber()),
                text(dossier.applicant().address()),
                text(dossier.applicant().email()),
                text(dossier.applicant().phone()),
                text(dossier.summary()),
                NationalDates.say(dossier.acceptedAt()),
                NationalDates.say(dossier.due()),
                String.valueOf(dossier.state().code()),
                NationalDates.say(dossier.returnedAt()),
                dossier.returnMethod() == null ? "" : words.returned(dossier.returnMethod()),
                dossier.channel() == Channel.ONLINE ? "1" : "0",
                NationalDates.say(dossier.finishedAt()),
                unit(dossier.unit()),
                text(dossier.note()),
                dossier.papers().stream()
                        .filter(paper -> paper.kind() != null)
                        .map(NationalPayload::paper)
                        .toList(),
                dossier.fees().stream().map(this::fee).toList(),
                dossier.otherFiles().stream()
                        .map(file -> new NationalMessage.OtherFile(file.name(), file.kind(), file.sha256()))
                        .toList(),
                supplements(dossier),
                Stream.ofNullable(dossier.result())
                        .map(result -> new NationalMessage.Result(result.title(), result.number()))
                        .toList());
    }

    private static NationalMessage.Paper paper(HandedIn paper) {
        return new NationalMessage.Paper(paper.code(), paper.name(), form(Objects.requireNonNull(paper.kind())));
    }

    private static String form(PaperKind kind) {
        return switch (kind) {
            case ORIGINAL -> "1";
            case COPY -> "2";
            case ELECTRONIC -> "3";
        };
    }

    private NationalMessage.Fee fee(Fee fee) {
        String paid =
                switch (fee.state()) {
                    case DUE -> "0";
                    case PAID -> "1";
                    case UNCONFIRMED -> "2";
                    case REFUNDED -> "3";
                    case CANCELLED -> "4";
                };
        return new NationalMessage.Fee(
                fee.code(),
                fee.name(),
                fee.amount(),
                paid,
                fee.method() == null ? "" : words.paid(fee.method()),
                NationalDates.say(fee.paidAt()),
                text(fee.receipt()));
    }

    /** Every request, and every other change of the appointment, so that no date is lost. */
    private List<NationalMessage.Supplement> supplements(Snapshot dossier) {
        List<NationalMessage.Supplement> rows = new ArrayList<>();
        for (Request request : dossier.requests()) {
            Optional<Move> pause = dossier.moves().stream()
                    .filter(move -> move.kind() == LedgerKind.PAUSE && Objects.equals(move.slip(), request.slip()))
                    .findFirst();
            Optional<Move> goOn = pause.flatMap(begun -> dossier.moves().stream()
                    .filter(move -> move.kind() == LedgerKind.RESTART || move.kind() == LedgerKind.RESUME)
                    .filter(move -> !move.at().isBefore(begun.at()))
                    .findFirst());
            rows.add(new NationalMessage.Supplement(
                    pause.map(move -> name(move.by())).orElse(""),
                    Stream.of(request.reason(), text(request.missing()))
                            .filter(part -> !part.isEmpty())
                            .reduce((one, other) -> one + " " + other)
                            .orElse(""),
                    NationalDates.say(request.sentAt()),
                    goOn.map(move -> name(move.by())).orElse(""),
                    NationalDates.say(request.arrivedAt()),
                    request.arrivedAt() == null ? "0" : "1",
                    pause.map(move -> NationalDates.say(move.before())).orElse(""),
                    goOn.map(move -> NationalDates.say(move.after())).orElse("")));
        }
        dossier.moves().stream()
                .filter(move -> move.kind() == LedgerKind.EXTENSION || move.kind() == LedgerKind.CALENDAR)
                .map(move -> new NationalMessage.Supplement(
                        name(move.by()),
                        words.move(move.kind()),
                        NationalDates.say(move.at()),
                        "",
                        "",
                        "1",
                        NationalDates.say(move.before()),
                        NationalDates.say(move.after())))
                .forEach(rows::add);
        return rows;
    }

    private NationalMessage.Step step(Change change, Snapshot dossier) {
        Optional<StaffMember> by = directory.staff(change.by());
        return new NationalMessage.Step(
                dossier.code(),
                by.map(StaffMember::name).orElse(words.system()),
                by.map(StaffMember::title).orElse(""),
                NationalDates.say(change.at()),
                by.map(StaffMember::unitName).orElse(unit(dossier.unit())),
                words.kind(change.kind()),
                String.valueOf(change.state()),
                NationalDates.say(change.at()),
                NationalDates.say(dossier.due()));
    }

    private String name(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(words.system());
    }

    private String unit(@Nullable String code) {
        return code == null
                ? directory.agency().name()
                : directory.unit(code).map(Unit::name).orElse(code);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
