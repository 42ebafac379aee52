package vn.dunghen.exchange.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;

/** Reads how the exchange stands; nothing personal is among it. */
@Service
@Transactional(readOnly = true)
public class ReadExchange {

    private static final int MOST = 100;

    private final Receivers receivers;
    private final DeliveryRows deliveries;
    private final Standings standings;
    private final Conflicts conflicts;
    private final Directory directory;
    private final Policy policy;

    ReadExchange(
            Receivers receivers,
            DeliveryRows deliveries,
            Standings standings,
            Conflicts conflicts,
            Directory directory,
            Policy policy) {
        this.receivers = receivers;
        this.deliveries = deliveries;
        this.standings = standings;
        this.conflicts = conflicts;
        this.directory = directory;
        this.policy = policy;
    }

    /** A receiver and how it stands; never its secret. */
    public record Line(
            String id,
            ReceiverKind kind,
            String address,
            List<ChangeKind> kinds,
            boolean active,
            @Nullable String offReason,
            int waiting,
            int doubtful,
            int refused,
            int sent,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant lastFailureAt,
            @Nullable String lastFailure,
            Instant addedAt) {}

    /** Whether the person signed in may change anything. */
    public boolean mayEdit() {
        return policy.allows(ExchangeRules.EDIT, Policy.Resource.of("receiver"));
    }

    public List<Line> receivers() {
        require();
        return receivers.all(directory.agency().code()).stream().map(this::line).toList();
    }

    /** Messages in a state, the oldest first, at most a hundred. */
    public List<Delivery> deliveries(Delivery.State state) {
        require();
        return deliveries.in(state, MOST);
    }

    /** What arrived under a code that stands for something else, the latest first. */
    public List<Conflicts.Conflict> conflicts() {
        require();
        return conflicts.latest(MOST);
    }

    private Line line(Receiver receiver) {
        Map<Delivery.State, Integer> counts = deliveries.count(receiver.id());
        Standings.Standing standing = standings.of(receiver.id());
        return new Line(
                receiver.id(),
                receiver.kind(),
                receiver.address(),
                List.copyOf(receiver.kinds()),
                receiver.active(),
                receiver.offReason(),
                counts.getOrDefault(Delivery.State.WAITING, 0),
                counts.getOrDefault(Delivery.State.DOUBTFUL, 0),
                counts.getOrDefault(Delivery.State.REFUSED, 0),
                counts.getOrDefault(Delivery.State.SENT, 0),
                standing.lastSuccessAt(),
                standing.lastFailureAt(),
                standing.lastFailure(),
                receiver.addedAt());
    }

    private void require() {
        policy.require(ExchangeRules.VIEW, Policy.Resource.of("receiver"));
    }
}
