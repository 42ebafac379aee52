package vn.dunghen.notice;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.workflow.Backlog;
import vn.dunghen.workflow.DueWork;

/** Makes the lanes a channel is worked off in; each is to be a bean of its own. A slow receiver holds up one lane of its channel. */
@Component
public class OutboxLanes {

    private final OutboxWorker worker;

    OutboxLanes(OutboxWorker worker) {
        this.worker = worker;
    }

    /** @param number tells the lanes of a channel apart */
    public Backlog lane(OutboxChannel channel, int number) {
        return new Lane(channel, number);
    }

    private final class Lane implements Backlog {

        private final OutboxChannel channel;
        private final int number;

        Lane(OutboxChannel channel, int number) {
            this.channel = channel;
            this.number = number;
        }

        @Override
        public String name() {
            return "outbox " + channel.name() + " " + number;
        }

        @Override
        public Optional<DueWork.Job> next(Instant upTo) {
            return worker.next(channel, upTo).map(due -> new Sending(due.id(), due.at()));
        }

        private final class Sending implements DueWork.Job {

            private final String id;
            private final Instant at;

            Sending(String id, Instant at) {
                this.id = id;
                this.at = at;
            }

            @Override
            public Instant at() {
                return at;
            }

            @Override
            public String what() {
                return id;
            }

            @Override
            public void run() {
                worker.run(channel, id);
            }
        }
    }
}
