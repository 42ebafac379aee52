package vn.dunghen.indicator.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.Figures;
import vn.dunghen.indicator.domain.FigureSum;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.indicator.domain.TargetKind;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Định nghĩa chỉ số: from today or a later day on; what a past period was held against stays. */
@UseCase
public class DefineIndicator {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private final IndicatorDefinitions definitions;
    private final Figures figures;
    private final Policy policy;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DefineIndicator(
            IndicatorDefinitions definitions,
            Figures figures,
            Policy policy,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.definitions = definitions;
        this.figures = figures;
        this.policy = policy;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a person asks for.
     *
     * @param group one of the groups known; that of an indicator that exists stays
     * @param part sum of figures as written; blank while nothing counts it
     * @param whole sum of figures as written; blank for a plain number
     * @param from first day, or nothing for today
     * @param to last day, or nothing
     * @param seen when the row the person looked at was written; nothing for a new indicator
     */
    public record Wanted(
            String code,
            @Nullable String group,
            @Nullable String name,
            @Nullable String words,
            @Nullable String part,
            @Nullable String whole,
            @Nullable TargetKind kind,
            @Nullable BigDecimal target,
            @Nullable String basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant seen) {}

    public IndicatorDefinition handle(Wanted wanted) {
        policy.require("indicator.define", Policy.Resource.of("indicator"));
        Optional<IndicatorDefinition> before = definitions.newest(wanted.code());
        if (before.isPresent() != (wanted.seen() != null)) {
            throw before.isPresent()
                    ? RuleViolation.conflict("indicator.exists", wanted.code())
                    : RuleViolation.notFound("indicator.unknown", wanted.code());
        }
        before.filter(old -> !old.changedAt().equals(wanted.seen())).ifPresent(old -> {
            throw RuleViolation.conflict("indicator.changedMeanwhile", old.name());
        });
        IndicatorDefinition after = checked(wanted, before.orElse(null));
        definitions.write(after, actors.current().login());
        events.publishEvent(IndicatorDefined.of(before.orElse(null), after));
        return after;
    }

    private IndicatorDefinition checked(Wanted wanted, @Nullable IndicatorDefinition old) {
        Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        LocalDate today = Moments.day(now);
        LocalDate from = wanted.from() == null ? today : wanted.from();
        List<FieldError> errors = new ArrayList<>();
        if (old == null && !wanted.code().matches("[A-Z][A-Z0-9-]{1,31}")) {
            errors.add(new FieldError(
                    "code", "Mã gồm 2 đến 32 chữ in hoa không dấu, chữ số, gạch nối, ví dụ PAR-ONLINE."));
        }
        if (old == null && (wanted.group() == null || !ReadIndicators.GROUPS.contains(wanted.group()))) {
            errors.add(new FieldError("group", "Chọn nhóm chỉ số."));
        }
        String name = text(wanted.name(), "name", 300, "Ghi tên chỉ số.", errors);
        String words = text(wanted.words(), "formula", 500, "Ghi cách tính bằng lời.", errors);
        String basis = text(wanted.basis(), "basis", 300, "Ghi nguồn của mục tiêu: kế hoạch, quyết định nào.", errors);
        if (wanted.kind() == null) {
            errors.add(new FieldError("targetKind", "Chọn cách so với mục tiêu."));
        }
        BigDecimal target = target(wanted.target(), errors);
        if (from.isBefore(today)) {
            errors.add(new FieldError("effectiveFrom", "Áp dụng sớm nhất từ hôm nay; kỳ đã qua giữ mục tiêu cũ."));
        } else if (old != null && from.isBefore(old.effectiveFrom())) {
            errors.add(new FieldError(
                    "effectiveFrom",
                    "Đã có lần sửa áp dụng từ " + Moments.say(old.effectiveFrom()) + "; chọn ngày ấy hoặc sau."));
        } else if (from.isAfter(LAST)) {
            errors.add(new FieldError("effectiveFrom", "Ngày áp dụng muộn nhất là 31/12/2200."));
        }
        if (wanted.to() != null && (wanted.to().isBefore(from) || wanted.to().isAfter(LAST))) {
            errors.add(new FieldError("effectiveTo", "Ngày hết áp dụng phải từ ngày áp dụng đến 31/12/2200."));
        }
        Set<String> known =
                new HashSet<>(figures.all().stream().map(Figure::code).toList());
        if (old != null) {
            known.addAll(old.figures());
        }
        FigureSum part = sum(wanted.part(), "part", known, errors);
        FigureSum whole = sum(wanted.whole(), "whole", known, errors);
        if (Reasons.empty(wanted.part()) && !Reasons.empty(wanted.whole())) {
            errors.add(new FieldError("part", "Có mẫu số thì phải có tử số."));
        }
        if (!errors.isEmpty() || wanted.kind() == null || target == null) {
            throw new InvalidInput(errors);
        }
        String group = old == null ? Reasons.need(wanted.group(), "group", "Chọn nhóm chỉ số.") : old.group();
        int position = old == null
                ? definitions.standing(LAST).stream()
                                .filter(one -> one.group().equals(group))
                                .mapToInt(IndicatorDefinition::position)
                                .max()
                                .orElse(0)
                        + 1
                : old.position();
        return new IndicatorDefinition(
                wanted.code(),
                group,
                position,
                name,
                words,
                part,
                whole,
                wanted.kind(),
                target,
                basis,
                from,
                wanted.to(),
                false,
                now);
    }

    private static String text(
            @Nullable String typed, String field, int longest, String missing, List<FieldError> errors) {
        if (Reasons.empty(typed)) {
            errors.add(new FieldError(field, missing));
            return "";
        }
        String text = Reasons.need(typed, field, missing);
        if (text.length() > longest) {
            errors.add(new FieldError(field, "Tối đa " + longest + " ký tự."));
        }
        return text;
    }

    private static @Nullable BigDecimal target(@Nullable BigDecimal typed, List<FieldError> errors) {
        if (typed == null
                || typed.signum() < 0
                || typed.compareTo(MOST) >= 0
                || typed.stripTrailingZeros().scale() > 4) {
            errors.add(
                    new FieldError("target", "Mục tiêu là số không âm, nhiều nhất 4 chữ số lẻ, ví dụ 87 hoặc 82,66."));
            return null;
        }
        return typed.stripTrailingZeros();
    }

    private static @Nullable FigureSum sum(
            @Nullable String typed, String field, Set<String> known, List<FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            FigureSum sum = FigureSum.of(typed);
            List<String> unknown =
                    sum.codes().stream().filter(code -> !known.contains(code)).toList();
            if (unknown.isEmpty()) {
                return sum;
            }
            errors.add(new FieldError(field, "Không có số liệu mang mã " + String.join(", ", unknown) + "."));
        } catch (IllegalArgumentException malformed) {
            errors.add(new FieldError(
                    field, "Viết mã số liệu, nối bằng dấu +, tối đa " + FigureSum.MOST + " mã, không lặp lại."));
        }
        return null;
    }
}
