package vn.dunghen.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.Ladders;
import vn.dunghen.workflow.Rung;

/** The ladders of reminders for scripts. */
@RestController
@RequestMapping("/api/v1/ladders")
class LadderController {

    private final Ladders ladders;
    private final Policy policy;
    private final Clock clock;

    LadderController(Ladders ladders, Policy policy, Clock clock) {
        this.ladders = ladders;
        this.policy = policy;
        this.clock = clock;
    }

    /** A ladder in force. */
    record LadderBody(String kind, List<Rung> rungs) {}

    /** The change of one rung. */
    record RungChange(
            @Nullable String code,
            @Nullable Integer offsetDays,
            @Nullable List<@Nullable String> who,
            @Nullable Boolean active) {}

    /** All rungs to change. @param from first day, today when absent */
    record LadderChange(@Nullable List<@Nullable RungChange> rungs, @Nullable LocalDate from) {}

    @GetMapping("/{kind}")
    @Access(may = "ladder.view")
    LadderBody get(@PathVariable String kind) {
        policy.require("ladder.view", Policy.Resource.of("ladder"));
        List<Rung> rungs = ladders.rungs(kind, clock.instant());
        if (rungs.isEmpty()) {
            throw RuleViolation.notFound("ladder.unknown", kind);
        }
        return new LadderBody(kind, rungs);
    }

    @PutMapping("/{kind}")
    @Access(may = "ladder.edit")
    LadderBody put(@PathVariable String kind, @RequestBody LadderChange change) {
        LadderBody before = get(kind);
        if (change.rungs() == null || change.rungs().isEmpty()) {
            throw new InvalidInput("rungs", "Ghi các bậc cần sửa");
        }
        List<Ladders.Edit> edits =
                change.rungs().stream().map(rung -> edit(before, rung)).toList();
        if (change.from() == null) {
            ladders.changeAll(kind, edits);
        } else {
            ladders.changeAll(kind, edits, change.from());
        }
        return get(kind);
    }

    private static Ladders.Edit edit(LadderBody before, @Nullable RungChange change) {
        if (change == null) {
            throw new InvalidInput("rungs", "Ghi đủ từng bậc cần sửa, không để trống bậc nào");
        }
        Rung old = before.rungs().stream()
                .filter(rung -> rung.code().equals(change.code()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("rungs.code", "Không có bậc nhắc mang mã này"));
        return new Ladders.Edit(
                old.code(),
                change.offsetDays() == null ? old.offsetDays() : change.offsetDays(),
                change.who() == null
                        ? old.who()
                        : change.who().stream()
                                .map(LadderController::recipient)
                                .distinct()
                                .toList(),
                change.active() == null ? old.active() : change.active());
    }

    private static Rung.Recipient recipient(@Nullable String word) {
        return Arrays.stream(Rung.Recipient.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("rungs.who", "Chọn trong " + List.of(Rung.Recipient.values())));
    }
}
