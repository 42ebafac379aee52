package vn.dunghen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dunghen.notice.OutboxRoom.message;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.TransactionException;
import vn.dunghen.notice.Outbox.State;
import vn.dunghen.notice.OutboxChannel.Outcome;
import vn.dunghen.notice.OutboxRoom.Database;
import vn.dunghen.workflow.Backlog;

class OutboxTest {

    private final Recorder channel = new Recorder();
    private OutboxRoom room;
    private Backlog lane;

    private void use(Database database) {
        room = OutboxRoom.on(database);
        lane = room.lane(channel);
    }

    @AfterEach
    void nothingIsLost() {
        assertThat(room.letters()).extracting(letter -> letter.message().key()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theSameKeyIsOneMessageAndTheTransactionLivesOn(Database database) {
        use(database);
        room.transaction().executeWithoutResult(status -> {
            room.outbox().put(message("k", "mau@example.org"));
            room.outbox().put(message("k", "mau@example.org"));
            room.outbox().put(message("l", "mau@example.org"));
        });
        room.put(message("k", "mau@example.org"));

        room.workOff(lane);

        assertThat(channel.sent).containsExactlyInAnyOrder("k", "l");
        assertThat(room.letters()).allSatisfy(letter -> {
            assertThat(letter.state()).isEqualTo(State.SENT);
            assertThat(letter.settledAt()).isEqualTo(room.now());
            assertThat(letter.dueAt()).isNull();
        });
        assertThat(room.told()).containsExactly("letter.sent", "letter.sent");
    }

    @ParameterizedTest
    @EnumSource
    void aLetterKeepsTheWordsItWasWrittenWith(Database database) {
        use(database);
        room.write("letter.test.letter", 1, "Chào {name}");
        room.put(message("k", "mau@example.org"));
        room.write("letter.test.letter", 2, "Kính gửi {name}");
        room.put(message("l", "mau@example.org"));

        assertThat(room.said("k").text()).isEqualTo("Chào Ông Mẫu");
        assertThat(room.said("l").text()).isEqualTo("Kính gửi Ông Mẫu");
        room.workOff(lane);
        assertThat(room.said("k").text()).isEqualTo("Chào Ông Mẫu");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRolledBackIsNeverSent(Database database) {
        use(database);
        room.transaction().executeWithoutResult(status -> {
            room.outbox().put(message("k", "mau@example.org"));
            status.setRollbackOnly();
        });

        room.workOff(lane);

        assertThat(channel.sent).isEmpty();
        assertThat(room.letters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsIsTriedAgainAfterGrowingPausesAndGivenUpAfterTheLast(Database database) {
        use(database);
        channel.otherwise = Outcome.later("Máy chủ bận.");
        room.put(message("k", "mau@example.org"));
        List<Duration> pauses = new ArrayList<>();
        Instant before = room.now();

        room.workOff(lane);
        while (room.letter("k").state() == State.WAITING) {
            Instant due = room.letter("k").dueAt();
            pauses.add(Duration.between(before, due));
            assertThat(lane.next(due.minusMillis(1))).isEmpty();
            before = due;
            room.pass(Duration.between(room.now(), due));
            room.workOff(lane);
        }

        assertThat(pauses).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1));
        assertThat(room.letter("k").state()).isEqualTo(State.GIVEN_UP);
        assertThat(room.letter("k").reason()).isEqualTo("Máy chủ bận.");
        assertThat(room.letter("k").attempts()).isEqualTo(4);
        assertThat(room.told()).containsExactly("letter.givenUp");
        assertThat(lane.next(room.now().plus(Duration.ofDays(999)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyAnsweredOrWasRefusedIsNotSentAgainByItself(Database database) {
        use(database);
        channel.next.add(Outcome.unconfirmed("Không rõ."));
        channel.next.add(Outcome.refused("Không nhận."));
        room.put(message("k", "mau@example.org"));
        room.pass(Duration.ofSeconds(1));
        room.put(message("l", "mau@example.org"));

        room.workOffForGood(lane);

        assertThat(channel.sent).containsExactly("k", "l");
        assertThat(room.letter("k").state()).isEqualTo(State.UNCONFIRMED);
        assertThat(room.letter("l").state()).isEqualTo(State.REFUSED);
        assertThat(room.told()).containsExactly("letter.unconfirmed", "letter.refused");
    }

    @ParameterizedTest
    @EnumSource
    void aSenderThatDiesLeavesItsMessageUnconfirmedAndNobodySendsItAgain(Database database) {
        use(database);
        room.put(message("k", "mau@example.org"));
        channel.dies = true;
        assertThatThrownBy(() -> room.workOff(lane)).isInstanceOf(Recorder.Killed.class);
        channel.dies = false;
        assertThat(room.letter("k").state()).isEqualTo(State.SENDING);

        room.pass(Duration.ofMinutes(14));
        room.workOff(lane);
        assertThat(room.letter("k").state()).isEqualTo(State.SENDING);

        room.pass(Duration.ofMinutes(1));
        room.workOff(lane);
        assertThat(room.letter("k").state()).isEqualTo(State.UNCONFIRMED);
        assertThat(channel.sent).containsExactly("k");
        assertThat(room.told()).containsExactly("letter.unconfirmed");
    }

    @ParameterizedTest
    @EnumSource
    void aReceiverThatTakesTwoForOneIsAskedAgainAfterASenderDied(Database database) {
        use(database);
        channel.harmless = true;
        room.put(message("k", "mau@example.org"));
        channel.dies = true;
        assertThatThrownBy(() -> room.workOff(lane)).isInstanceOf(Recorder.Killed.class);
        channel.dies = false;

        room.pass(Duration.ofMinutes(15));
        room.workOff(lane);

        assertThat(room.letter("k").state()).isEqualTo(State.SENT);
        assertThat(channel.sent).containsExactly("k", "k");
    }

    @ParameterizedTest
    @EnumSource
    void aSenderTakenForGoneThatComesBackStillTellsWhatItKnows(Database database) {
        use(database);
        room.put(message("k", "mau@example.org"));
        channel.during = () -> {
            channel.during = () -> {};
            room.pass(Duration.ofMinutes(20));
            room.workOff(lane);
            assertThat(room.letter("k").state()).isEqualTo(State.UNCONFIRMED);
        };

        room.workOff(lane);

        assertThat(room.letter("k").state()).isEqualTo(State.SENT);
        assertThat(channel.sent).containsExactly("k");
    }

    @ParameterizedTest
    @EnumSource
    void whatADeadNodeMayHaveHandedOverIsUnconfirmedAtOnceAndItsLineIsFree(Database database) {
        use(database);
        room.put(message("k", "mau@example.org"));
        channel.dies = true;
        assertThatThrownBy(() -> room.workOff(lane)).isInstanceOf(Recorder.Killed.class);
        channel.dies = false;
        room.put(message("l", "mau@example.org"));
        room.workOff(lane);
        assertThat(room.letter("l").state())
                .as("one line, one letter at a time")
                .isEqualTo(State.WAITING);

        room.free("somebody else");
        room.workOff(lane);
        assertThat(room.letter("k").state()).isEqualTo(State.SENDING);

        room.freeOwn();
        room.workOff(lane);
        assertThat(room.letter("k").state()).isEqualTo(State.UNCONFIRMED);
        assertThat(room.letter("l").state()).isEqualTo(State.SENT);
        assertThat(channel.sent).containsExactly("k", "l");
    }

    @ParameterizedTest
    @EnumSource
    void whatADeadNodeWasOnlyPreparingIsSentByAnother(Database database) {
        use(database);
        channel.prepares = true;
        channel.diesPreparing = true;
        room.put(message("k", "mau@example.org"));
        assertThatThrownBy(() -> room.workOff(lane)).isInstanceOf(Recorder.Killed.class);
        channel.diesPreparing = false;
        assertThat(room.letter("k").state()).isEqualTo(State.SENDING);

        room.freeOwn();
        room.workOff(lane);

        assertThat(room.letter("k").state()).isEqualTo(State.SENT);
        assertThat(room.letter("k").attempts()).isEqualTo(2);
        assertThat(channel.sent).containsExactly("k");
    }

    @ParameterizedTest
    @EnumSource
    void aSlowSenderThatWasTakenForDeadSendsNothingAnyMore(Database database) {
        use(database);
        channel.prepares = true;
        room.put(message("k", "mau@example.org"));
        channel.preparing = () -> {
            channel.preparing = () -> {};
            room.freeOwn();
            room.workOff(lane);
            assertThat(room.letter("k").state()).isEqualTo(State.SENT);
        };

        room.workOff(lane);

        assertThat(channel.sent).as("the second sender's only").containsExactly("k");
        assertThat(room.letter("k").state()).isEqualTo(State.SENT);
        assertThat(room.told()).containsExactly("letter.sent");
    }

    @ParameterizedTest
    @EnumSource
    void whatBecameOfALetterIsToldOnceTheDatabaseIsBack(Database database) {
        use(database);
        room.put(message("k", "mau@example.org"));
        channel.during = () -> room.away(true);
        assertThatThrownBy(() -> room.workOff(lane)).isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> room.workOff(lane)).isInstanceOf(TransactionException.class);
        channel.during = () -> {};

        room.away(false);
        room.workOff(lane);

        assertThat(room.letter("k").state()).isEqualTo(State.SENT);
        assertThat(channel.sent).containsExactly("k");
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeavesWhenItCannotBeWrittenDownThatItDoes(Database database) {
        use(database);
        channel.prepares = true;
        room.put(message("k", "mau@example.org"));
        channel.preparing = () -> room.away(true);
        assertThatThrownBy(() -> room.workOff(lane)).isInstanceOf(TransactionException.class);
        channel.preparing = () -> {};
        assertThat(channel.sent).isEmpty();

        room.away(false);
        room.workOff(lane);
        assertThat(room.letter("k").state()).isEqualTo(State.WAITING);
        room.pass(Duration.ofMinutes(1));
        room.workOff(lane);

        assertThat(room.letter("k").state()).isEqualTo(State.SENT);
        assertThat(channel.sent).containsExactly("k");
    }

    @ParameterizedTest
    @EnumSource
    void manyWorkersSendEachMessageOnce(Database database) throws InterruptedException, ExecutionException {
        use(database);
        int many = 120;
        for (int i = 0; i < many; i++) {
            room.put(message("k" + i, "mau" + i + "@example" + i % 7 + ".org"));
        }
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                workers.add(pool.submit(() -> {
                    start.await();
                    room.workOff(room.lane(channel));
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(channel.sent).hasSize(many).doesNotHaveDuplicates();
        assertThat(room.letters()).hasSize(many).allMatch(letter -> letter.state() == State.SENT);
    }

    @ParameterizedTest
    @EnumSource
    void aSlowReceiverHoldsUpNobodyButItself(Database database) {
        use(database);
        room.put(message("slow", "mau@slow.org"));
        room.put(message("slow-too", "mau@slow.org"));
        room.put(message("other", "mau@other.org"));
        AtomicInteger depth = new AtomicInteger();
        channel.during = () -> {
            if (depth.incrementAndGet() == 1) {
                // another worker comes by while the first receiver keeps us waiting
                String busy = channel.sent.get(0);
                room.workOff(lane);
                assertThat(room.letters())
                        .filteredOn(letter -> letter.message().recipient().equals(recipientOf(busy)))
                        .noneMatch(letter -> letter.state() == State.SENT);
                assertThat(room.letters())
                        .filteredOn(letter -> !letter.message().recipient().equals(recipientOf(busy)))
                        .allMatch(letter -> letter.state() == State.SENT);
            }
        };

        room.workOff(lane);

        assertThat(channel.sent).containsExactlyInAnyOrder("slow", "slow-too", "other");
    }

    @ParameterizedTest
    @EnumSource
    void whileAChannelIsNotReadyItsMessagesWait(Database database) {
        use(database);
        channel.ready = false;
        room.put(message("k", "mau@example.org"));
        room.workOff(lane);
        assertThat(room.letter("k").state()).isEqualTo(State.WAITING);
        assertThat(room.letter("k").attempts()).isZero();

        channel.ready = true;
        room.workOff(lane);
        assertThat(room.letter("k").state()).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPutIsReadAsItWas(Database database) {
        use(database);
        var message = new Outbox.Message(
                "k",
                Outbox.MAIL,
                "mau@example.org",
                OutboxRoom.DOSSIER,
                "test.letter",
                Map.of("name", "Nguyễn Thị \"Mẫu\"\n", "code", "H99"),
                List.of("paper:1", "paper:2"),
                false);
        room.put(message);
        room.workOff(lane);

        assertThat(room.letter("k").message()).isEqualTo(message);
        assertThat(room.told()).as("a quiet message is not told").isEmpty();
        var found = room.outbox().search(new Outbox.Filter(List.of(State.SENT), OutboxRoom.DOSSIER, "MAIL"), null, 10);
        assertThat(found.items()).containsExactly(room.letter("k"));
    }

    private String recipientOf(String key) {
        return room.letter(key).message().recipient();
    }

    /** Writes down what it was given and answers as it is told. */
    private static final class Recorder implements OutboxChannel {

        /** What a killed machine looks like from inside. */
        private static final class Killed extends Error {
            private static final long serialVersionUID = 1L;
        }

        private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
        private final Deque<Outcome> next = new ArrayDeque<>();
        private Outcome otherwise = Outcome.sent();
        private Runnable during = () -> {};
        private boolean dies;
        private boolean ready = true;
        private boolean harmless;
        private boolean prepares;
        private boolean diesPreparing;
        private Runnable preparing = () -> {};

        @Override
        public String name() {
            return Outbox.MAIL;
        }

        @Override
        public boolean ready() {
            return ready;
        }

        @Override
        public boolean harmlessAgain() {
            return harmless;
        }

        @Override
        public boolean saysWhenItHandsOver() {
            return prepares;
        }

        @Override
        public Outcome send(Parcel parcel, Handing handing) {
            if (diesPreparing) {
                throw new Killed();
            }
            preparing.run();
            return !prepares || handing.begin() ? send(parcel) : Outcome.later("Chưa gửi.");
        }

        @Override
        public Outcome send(Parcel parcel) {
            sent.add(parcel.message().key());
            if (dies) {
                throw new Killed();
            }
            during.run();
            return next.isEmpty() ? otherwise : next.poll();
        }
    }
}
