package vn.dunghen.plan.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanDeadline;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanTarget;
import vn.dunghen.plan.domain.UnitGroup;

/** A row of a plan as it is sent; what is left out of a change stays as it is. */
record RowBody(
        @Nullable String row,
        @Nullable String ordinal,
        @Nullable String group,
        @Nullable String content,
        @Nullable String product,
        @Nullable DeadlineBody deadline,
        @Nullable String manner,
        @Nullable List<@Nullable UnitBody> leads,
        @Nullable List<@Nullable UnitBody> coordinating,
        @Nullable List<@Nullable UnitBody> monitoring,
        @Nullable TargetBody target,
        @Nullable Integer revision) {

    private static final int MOST_UNITS = 50;

    record DeadlineBody(@Nullable String kind, @Nullable String from, @Nullable String to, @Nullable String text) {}

    record UnitBody(@Nullable String unit, @Nullable String group, @Nullable String text, @Nullable Boolean sure) {}

    record TargetBody(
            @Nullable String operator, @Nullable BigDecimal value, @Nullable String unit, @Nullable String text) {}

    /** Who knows the name of a unit by its code; null for one nobody heads. */
    interface Names {
        @Nullable String of(String code);
    }

    PlanRow fresh(String id, PlanFields read, Names names) {
        return laidOver(
                new PlanRow(
                        id,
                        "",
                        null,
                        "",
                        null,
                        new PlanDeadline(DeadlineKind.STANDING, null, null, "Thường xuyên"),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                read,
                names);
    }

    /** What was there before with what is said anew. */
    PlanRow laidOver(PlanRow old, PlanFields read, Names names) {
        String said = content == null ? old.content() : content;
        return new PlanRow(
                old.row(),
                ordinal == null ? old.ordinal() : read.or("ordinal", ordinal, 20),
                group == null ? old.group() : read.optional("group", group, 500),
                read.needed("content", said, 4000, "Ghi nội dung nhiệm vụ"),
                product == null ? old.product() : read.optional("product", product, 2000),
                deadline == null ? old.deadline() : deadline(deadline, read.of("deadline")),
                manner == null ? old.manner() : read.optional("manner", manner, 2000),
                leads == null ? old.leads() : units("leads", leads, read, names),
                coordinating == null ? old.coordinating() : units("coordinating", coordinating, read, names),
                monitoring == null ? old.monitoring() : units("monitoring", monitoring, read, names),
                target == null ? old.target() : target(target, read.of("target")));
    }

    private static PlanDeadline deadline(DeadlineBody body, PlanFields read) {
        DeadlineKind kind = read.word("kind", body.kind(), DeadlineKind.class, DeadlineKind.STANDING);
        PlanDeadline said = new PlanDeadline(
                kind, read.date("from", body.from()), read.date("to", body.to()), read.or("text", body.text(), 500));
        boolean needsDay = kind == DeadlineKind.DATE || kind == DeadlineKind.BEFORE_DATE || kind == DeadlineKind.WITHIN;
        boolean silent = body.to() == null || body.to().isBlank();
        if (needsDay && silent) {
            read.wrong("to", "Ghi ngày của thời hạn.");
        }
        if (kind == DeadlineKind.FROM && (body.from() == null || body.from().isBlank())) {
            read.wrong("from", "Ghi ngày bắt đầu.");
        }
        if (said.from() != null && said.to() != null && said.from().isAfter(said.to())) {
            read.wrong("to", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        return said;
    }

    private static List<NamedUnit> units(String field, List<@Nullable UnitBody> bodies, PlanFields read, Names names) {
        List<NamedUnit> units = new ArrayList<>();
        List<UnitBody> said = read.list(field, bodies, MOST_UNITS);
        for (int i = 0; i < said.size(); i++) {
            units.add(unit(said.get(i), read.of(field + "[" + i + "]"), names));
        }
        return units;
    }

    private static NamedUnit unit(UnitBody body, PlanFields read, Names names) {
        String text = read.or("text", body.text(), 300);
        if (body.unit() != null && !body.unit().isBlank()) {
            String name = names.of(body.unit());
            if (name == null) {
                read.wrong("unit", "Không có đơn vị nào mang mã " + body.unit() + ", hoặc chưa có trưởng đơn vị.");
                return NamedUnit.unknown(text);
            }
            return NamedUnit.unit(body.unit(), text.isEmpty() ? name : text);
        }
        if (body.group() != null && !body.group().isBlank()) {
            UnitGroup group = read.word("group", body.group(), UnitGroup.class, UnitGroup.ALL);
            return NamedUnit.group(group, text.isEmpty() ? "Các phòng, đơn vị" : text);
        }
        if (text.isEmpty()) {
            read.wrong("unit", "Chọn đơn vị.");
        }
        return new NamedUnit(null, null, text, Boolean.TRUE.equals(body.sure()));
    }

    private static PlanTarget target(TargetBody body, PlanFields read) {
        TargetOperator operator = read.word("operator", body.operator(), TargetOperator.class, TargetOperator.TEXT);
        if (operator != TargetOperator.TEXT && body.value() == null) {
            read.wrong("value", "Ghi số của chỉ tiêu.");
        }
        if (body.value() != null
                && (body.value().precision() > 18 || Math.abs(body.value().scale()) > 9)) {
            read.wrong("value", "Số của chỉ tiêu quá dài.");
        }
        return new PlanTarget(
                operator, body.value(), read.optional("unit", body.unit(), 50), read.or("text", body.text(), 500));
    }
}
