package vn.dunghen.exchange.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.notice.Notices;

/** Switches off a system that listens and has failed for long, and tells who looks after it. The portal is never given up. */
@Component
class SwitchOff {

    private final Receivers receivers;
    private final Notices notices;
    private final Directory directory;
    private final ExchangeSettings settings;
    private final ExchangeWords words;

    SwitchOff(
            Receivers receivers, Notices notices, Directory directory, ExchangeSettings settings, ExchangeWords words) {
        this.receivers = receivers;
        this.notices = notices;
        this.directory = directory;
        this.settings = settings;
        this.words = words;
    }

    @Transactional
    void consider(Receiver failing, Standings.Standing standing, Instant now) {
        if (failing.kind() == ReceiverKind.NATIONAL
                || standing.failures() < settings.failures()
                || standing.failingSince() == null
                || standing.failingSince().plus(settings.failing()).isAfter(now)) {
            return;
        }
        receivers
                .find(directory.agency().code(), failing.id())
                .filter(Receiver::active)
                .ifPresent(receiver -> {
                    receiver.switchOff(words.say("exchange.switchedOff", standing.failures(), standing.lastFailure()));
                    receivers.save(receiver);
                    directory
                            .staffWith(Role.ADMINISTRATOR)
                            .forEach(person -> notices.tell(
                                    "receiver/" + receiver.id() + "/off/" + standing.failingSince(),
                                    person.login(),
                                    receiver.subject(),
                                    null,
                                    null,
                                    words.say("exchange.notice.switchedOff", receiver.address())));
                });
    }
}
