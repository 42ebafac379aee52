package vn.dunghen.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.Outbox.State;
import vn.dunghen.notice.OutboxChannel.Outcome;
import vn.dunghen.notice.OutboxChannel.Parcel;
import vn.dunghen.notice.OutboxRoom;
import vn.dunghen.notice.OutboxRoom.Database;
import vn.dunghen.notice.mail.ScriptedServer.Fault;
import vn.dunghen.notice.mail.ScriptedServer.Stage;
import vn.dunghen.workflow.Backlog;

/** A mail server that fails at every place where one can fail. */
class SmtpFailuresTest {

    private ScriptedServer server;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    static Stream<Arguments> faults() {
        List<Arguments> all = new ArrayList<>();
        for (Stage stage : List.of(Stage.BANNER, Stage.EHLO, Stage.MAIL, Stage.RCPT, Stage.DATA)) {
            all.add(Arguments.of(stage, Fault.CLOSE, State.WAITING));
            all.add(Arguments.of(stage, Fault.SILENCE, State.WAITING));
            all.add(Arguments.of(stage, Fault.LATER, State.WAITING));
        }
        // a server that wants nobody says nothing about this letter
        all.add(Arguments.of(Stage.BANNER, Fault.NO, State.WAITING));
        all.add(Arguments.of(Stage.EHLO, Fault.NO, State.WAITING));
        all.add(Arguments.of(Stage.MAIL, Fault.NO, State.REFUSED));
        all.add(Arguments.of(Stage.RCPT, Fault.NO, State.REFUSED));
        all.add(Arguments.of(Stage.DATA, Fault.NO, State.REFUSED));
        all.add(Arguments.of(Stage.DOT, Fault.LATER, State.WAITING));
        all.add(Arguments.of(Stage.DOT, Fault.NO, State.REFUSED));
        all.add(Arguments.of(Stage.DOT, Fault.CLOSE, State.UNCONFIRMED));
        all.add(Arguments.of(Stage.DOT, Fault.SILENCE, State.UNCONFIRMED));
        all.add(Arguments.of(Stage.DOT, Fault.KEEP_AND_CLOSE, State.UNCONFIRMED));
        all.add(Arguments.of(Stage.DOT, Fault.KEEP_IN_SILENCE, State.UNCONFIRMED));
        all.add(Arguments.of(Stage.QUIT, Fault.CLOSE, State.SENT));
        all.add(Arguments.of(Stage.QUIT, Fault.SILENCE, State.SENT));
        all.add(Arguments.of(Stage.QUIT, Fault.NO, State.SENT));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFailureIsCalledWhatItIs(Stage stage, Fault fault, State expected) {
        OutboxRoom room = OutboxRoom.on(Database.H2);
        Backlog lane = room.lane(MailRoom.channelTo(server.port()));
        room.put(OutboxRoom.message("k", "mau@example.org"));
        server.misbehave(stage, fault);

        room.workOff(lane);

        Outbox.Letter letter = room.letter("k");
        assertThat(letter.state()).isEqualTo(expected);
        if (expected == State.SENT) {
            assertThat(letter.reason()).isNull();
        } else {
            assertThat(letter.reason()).isNotBlank().doesNotContain("mau@example.org");
        }
        if (expected == State.WAITING || expected == State.REFUSED) {
            assertThat(server.letters()).as("what was not taken is not there").isEmpty();
        }
    }

    @Test
    void aServerThatBreaksOffInTheMiddleOfTheBodyHasNoLetterAndOneFollowsAtMostOnce() {
        OutboxRoom room = OutboxRoom.on(Database.H2);
        Backlog lane = room.lane(MailRoom.channelTo(server.port()));
        room.put(OutboxRoom.message("k", "mau@example.org"));
        server.misbehave(Stage.BODY, Fault.CLOSE);

        room.workOff(lane);

        // a short letter may lie in the line with its dot before the break is seen: then nobody knows
        assertThat(room.letter("k").state()).isIn(State.WAITING, State.UNCONFIRMED);
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void theLastDotLeavesOnlyAfterItIsWrittenDownThatItDoes() {
        SmtpChannel channel = MailRoom.channelTo(server.port());
        var parcel = new Parcel("1", OutboxRoom.message("k", "mau@example.org"), 1, Instant.EPOCH, Instant.EPOCH);

        assertThat(channel.send(parcel, () -> false).kind()).isEqualTo(Outcome.Kind.LATER);
        assertThat(server.letters()).as("another has it").isEmpty();

        List<Integer> thereBefore = new ArrayList<>();
        Outcome outcome =
                channel.send(parcel, () -> thereBefore.add(server.letters().size()));
        assertThat(outcome).isEqualTo(Outcome.sent());
        assertThat(thereBefore).as("asked once, before the server has it").containsExactly(0);
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void aServerThatDoesNotEncryptGetsNoLetterWhereThatIsWanted() {
        OutboxRoom room = OutboxRoom.on(Database.H2);
        room.put(OutboxRoom.message("k", "mau@example.org"));
        room.workOff(room.lane(MailRoom.channelTo(server.port(), "mail.smtp.starttls.required", "true")));
        assertThat(room.letter("k").state()).isEqualTo(State.WAITING);
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void withoutAServerTheLetterWaits() throws IOException {
        server.close();
        OutboxRoom room = OutboxRoom.on(Database.H2);
        room.put(OutboxRoom.message("k", "mau@example.org"));
        room.workOff(room.lane(MailRoom.channelTo(server.port())));
        assertThat(room.letter("k").state()).isEqualTo(State.WAITING);
        assertThat(room.letter("k").dueAt()).isEqualTo(room.now().plus(Duration.ofMinutes(1)));
    }

    @Test
    void aRefusedAddressIsSaidToBeOneAndNobodyElseIsAsked() {
        OutboxRoom room = OutboxRoom.on(Database.H2);
        Backlog lane = room.lane(MailRoom.channelTo(server.port()));
        for (String wrong : List.of(
                "mau@example.org, ke.khac@example.org",
                "mau@example.org;ke.khac@example.org",
                "mau@example.org\r\nBcc: ke.khac@example.org",
                "Mẫu <mau@example.org>",
                "khong-phai-dia-chi",
                "mau@")) {
            room.put(OutboxRoom.message("k" + wrong.hashCode(), wrong));
        }
        room.workOff(lane);
        assertThat(room.letters()).hasSize(6).allSatisfy(letter -> {
            assertThat(letter.state()).isEqualTo(State.REFUSED);
            assertThat(letter.reason()).isEqualTo("Địa chỉ thư điện tử của người nhận không đúng dạng.");
        });
        assertThat(server.letters()).isEmpty();
    }

    /** Whatever happens on the way: every letter is there once, or somebody sees that it is not known. */
    @ParameterizedTest
    @EnumSource
    void ofManyLettersThroughABadServerNoneIsMissingAndNoneIsThereTwice(Database database) {
        long seed = 20261121;
        var chance = new Random(seed);
        OutboxRoom room = OutboxRoom.on(database);
        Backlog lane = room.lane(MailRoom.channelTo(server.port()));
        int many = 150;
        int rolledBack = 0;
        for (int i = 0; i < many; i++) {
            var message = OutboxRoom.message("k" + i, "mau" + i + "@example.org");
            if (i % 10 == 9) {
                rolledBack++;
                room.transaction().executeWithoutResult(status -> {
                    room.outbox().put(message);
                    status.setRollbackOnly();
                });
            } else {
                room.put(message);
            }
        }
        Fault[] quick = {Fault.NONE, Fault.NONE, Fault.NONE, Fault.CLOSE, Fault.LATER, Fault.NO, Fault.KEEP_AND_CLOSE};
        var due = lane.next(room.now().plus(Duration.ofDays(365)));
        while (due.isPresent()) {
            var at = due.get().at();
            if (at.isAfter(room.now())) {
                room.pass(Duration.between(room.now(), at));
            }
            Stage stage = Stage.values()[chance.nextInt(Stage.values().length)];
            Fault fault = quick[chance.nextInt(quick.length)];
            boolean keeps = fault == Fault.KEEP_AND_CLOSE;
            server.misbehave(keeps ? Stage.DOT : stage, fault);
            due.get().run();
            due = lane.next(room.now().plus(Duration.ofDays(365)));
        }

        Map<String, Integer> there = new HashMap<>();
        for (String letter : server.letters()) {
            String to = letter.lines()
                    .filter(line -> line.startsWith("To: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(4);
            there.merge(to, 1, Integer::sum);
        }
        assertThat(room.letters()).as("seed %d", seed).hasSize(many - rolledBack);
        for (Outbox.Letter letter : room.letters()) {
            int copies = there.getOrDefault(letter.message().recipient(), 0);
            switch (letter.state()) {
                case SENT -> assertThat(copies).as(letter.message().key()).isEqualTo(1);
                case UNCONFIRMED ->
                    assertThat(copies).as(letter.message().key()).isBetween(0, 1);
                case REFUSED, GIVEN_UP ->
                    assertThat(copies).as(letter.message().key()).isZero();
                case WAITING, SENDING, DROPPED -> throw new AssertionError(letter.toString());
            }
        }
        assertThat(there.keySet()).noneMatch(to -> to.matches("mau\\d*9@example.org"));
        assertThat(room.letters())
                .extracting(Outbox.Letter::state)
                .contains(State.SENT, State.UNCONFIRMED, State.REFUSED);
    }
}
