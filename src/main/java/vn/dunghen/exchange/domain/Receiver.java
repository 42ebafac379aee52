package vn.dunghen.exchange.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.exchange.ReceiverEvent;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;

/** Nơi nhận: an address outside that is told of changes, and the secret its messages are signed with. */
@Entity
@Table(name = "exchange_receiver")
public class Receiver extends Aggregate {

    @Id
    private String id;

    private String agency;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ReceiverKind kind;

    private String address;
    private String secret;
    private String eventKinds;
    private boolean active;
    private @Nullable String offReason;
    private String addedBy;
    private Instant addedAt;
    private @Nullable Instant removedAt;

    protected Receiver() {}

    /**
     * @param sealed its secret, sealed for the id of the row
     * @param kinds what it is told; empty means everything
     */
    public static Receiver add(
            String agency,
            ReceiverKind kind,
            String address,
            UnaryOperator<String> sealed,
            Set<ChangeKind> kinds,
            Actor by,
            Instant at) {
        var receiver = new Receiver();
        receiver.id = UUID.randomUUID().toString();
        receiver.agency = agency;
        receiver.kind = kind;
        receiver.address = address;
        receiver.secret = sealed.apply(receiver.id);
        receiver.eventKinds = kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        receiver.active = true;
        receiver.addedBy = by.login();
        receiver.addedAt = at;
        receiver.tell(ReceiverEvent.ADDED);
        return receiver;
    }

    /** It is told nothing more until somebody switches it on. */
    public void switchOff(String reason) {
        if (active) {
            active = false;
            offReason = reason;
            tell(ReceiverEvent.SWITCHED_OFF, "reason", reason);
        }
    }

    public void switchOn() {
        if (!active) {
            active = true;
            offReason = null;
            tell(ReceiverEvent.SWITCHED_ON);
        }
    }

    public void remove(Instant at) {
        active = false;
        removedAt = at;
        secret = "";
        tell(ReceiverEvent.REMOVED);
    }

    /** A secret that still lies open is sealed; one that is sealed stays as it is. */
    public void sealSecret(Predicate<String> closed, UnaryOperator<String> sealed) {
        if (!closed.test(secret)) {
            secret = sealed.apply(secret);
            tell(ReceiverEvent.SEALED);
        }
    }

    /** A message it has not confirmed is sent to it again. */
    public void sendAgain(String message) {
        tell(ReceiverEvent.SENT_AGAIN, "message", message);
    }

    public boolean wants(ChangeKind change) {
        var kinds = kinds();
        return active && (kinds.isEmpty() || kinds.contains(change));
    }

    @Override
    public Subject subject() {
        return new Subject("receiver", id);
    }

    public String id() {
        return id;
    }

    public ReceiverKind kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    /** As it is kept: sealed; open only in rows from before there was a key. */
    public String secret() {
        return secret;
    }

    /** What it is told; empty means everything. */
    public Set<ChangeKind> kinds() {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (!eventKinds.isEmpty()) {
            Arrays.stream(eventKinds.split(",")).map(ChangeKind::valueOf).forEach(kinds::add);
        }
        return kinds;
    }

    public boolean active() {
        return active;
    }

    /** Why it is switched off. */
    public @Nullable String offReason() {
        return offReason;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    private void tell(String action, String... facts) {
        record(new ReceiverEvent(
                id, action, facts(String.valueOf(URI.create(address).getHost()), facts)));
    }
}
