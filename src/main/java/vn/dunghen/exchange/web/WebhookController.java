package vn.dunghen.exchange.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.usecase.AddReceiver;
import vn.dunghen.exchange.usecase.ReadExchange;
import vn.dunghen.exchange.usecase.RemoveReceiver;
import vn.dunghen.exchange.usecase.SwitchReceiverOff;
import vn.dunghen.exchange.usecase.SwitchReceiverOn;
import vn.dunghen.exchange.usecase.TestReceiver;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;

/** Receivers, for scripts. */
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookController {

    private final ReadExchange read;
    private final AddReceiver add;
    private final RemoveReceiver remove;
    private final SwitchReceiverOn on;
    private final SwitchReceiverOff off;
    private final TestReceiver test;

    WebhookController(
            ReadExchange read,
            AddReceiver add,
            RemoveReceiver remove,
            SwitchReceiverOn on,
            SwitchReceiverOff off,
            TestReceiver test) {
        this.read = read;
        this.add = add;
        this.remove = remove;
        this.on = on;
        this.off = off;
        this.test = test;
    }

    /** What is wanted. @param kinds names of changes; empty means all */
    record Body(@Nullable String address, @Nullable String kind, @Nullable List<@Nullable String> kinds) {}

    /** What was added; the secret is never shown again. */
    record Added(
            String id, ReceiverKind kind, String address, List<ChangeKind> kinds, Instant addedAt, String secret) {}

    @GetMapping
    @Access(may = "receiver.view")
    Page<ReadExchange.Line> list() {
        return new Page<>(read.receivers(), null);
    }

    @PostMapping
    @Access(may = "receiver.edit")
    ResponseEntity<Added> add(@RequestBody Body body) {
        AddReceiver.Added done = add.handle(new AddReceiver.Wanted(body.address(), body.kind(), body.kinds()));
        Receiver added = done.receiver();
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + added.id()))
                .body(new Added(
                        added.id(),
                        added.kind(),
                        added.address(),
                        List.copyOf(added.kinds()),
                        added.addedAt(),
                        done.secret()));
    }

    @DeleteMapping("/{id}")
    @Access(may = "receiver.edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        remove.handle(id);
    }

    @PostMapping("/{id}/on")
    @Access(may = "receiver.edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void switchOn(@PathVariable String id) {
        on.handle(id);
    }

    @PostMapping("/{id}/off")
    @Access(may = "receiver.edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void switchOff(@PathVariable String id) {
        off.handle(id);
    }

    @PostMapping("/{id}/test")
    @Access(may = "receiver.edit")
    TestReceiver.Trial test(@PathVariable String id) {
        return test.handle(id);
    }
}
