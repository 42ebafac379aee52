package vn.dunghen.plan.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanRecipient;

/** The units of the department as plans speak to them: those that have a head. */
@Component
public class PlanUnits {

    private static final int MOST_RECIPIENTS = 200;
    private static final int LONGEST_LINE = 300;

    private final Directory directory;
    private final UnitsInGroups groups;

    PlanUnits(Directory directory, UnitsInGroups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    /** Units somebody heads, in the directory's order. */
    public List<Unit> headed() {
        return directory.units().stream().filter(this::isHeaded).toList();
    }

    /** How a line of text calls a unit. */
    String shortName(String code) {
        return directory.unit(code).map(Unit::shortName).orElse(code);
    }

    /** Codes of the units that a plan gives work to, in the directory's order. */
    public List<String> named(PlanContent content) {
        Set<String> named = new LinkedHashSet<>();
        content.rows().forEach(row -> Stream.of(row.leads(), row.coordinating(), row.monitoring())
                .flatMap(List::stream)
                .forEach(unit -> codes(unit, named)));
        return headed().stream().map(Unit::code).filter(named::contains).toList();
    }

    private void codes(NamedUnit unit, Set<String> named) {
        if (unit.unit() != null) {
            named.add(unit.unit());
        } else if (unit.group() != null) {
            named.addAll(groups.of(List.of(unit)));
        }
    }

    /** Whom an issued plan goes to: its lines of Nơi nhận, groups by unit, and every unit it gives work to. */
    public List<PlanRecipient.Line> recipients(PlanContent content) {
        List<PlanRecipient.Line> outside = new ArrayList<>();
        Map<String, PlanRecipient.Line> inside = new LinkedHashMap<>();
        for (String line : content.recipients()) {
            String plain = plain(line);
            List<Unit> meant = plain.contains("cac phong")
                            || plain.contains("cac don vi")
                            || plain.contains("truc thuoc")
                    ? headed()
                    : headed().stream().filter(unit -> names(plain, unit)).toList();
            if (meant.isEmpty()) {
                outside.add(new PlanRecipient.Line(shortened(line), null, null));
            }
            meant.forEach(
                    unit -> inside.putIfAbsent(unit.code(), new PlanRecipient.Line(unit.name(), unit.code(), null)));
        }
        named(content)
                .forEach(code -> inside.computeIfAbsent(
                        code,
                        missing -> new PlanRecipient.Line(
                                directory.unit(code).orElseThrow().name(), code, null)));
        outside.addAll(inside.values());
        return outside;
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
    }

    private static boolean names(String plain, Unit unit) {
        return plain.contains(plain(unit.name())) || plain.equals(plain(unit.shortName()));
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    void requireHeads(String field, List<String> codes) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (headed().stream().noneMatch(unit -> unit.code().equals(code))) {
                errors.add(
                        new FieldError(field, "Đơn vị “" + shortName(code) + "” không có hoặc chưa có trưởng đơn vị."));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    void requireReaders(List<PlanRecipient.Line> lines) {
        if (lines.size() > MOST_RECIPIENTS) {
            throw new InvalidInput("recipients", "Tối đa " + MOST_RECIPIENTS + " nơi nhận.");
        }
        requireHeads(
                "recipients",
                lines.stream()
                        .map(PlanRecipient.Line::unit)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    private boolean isHeaded(Unit unit) {
        return !directory.staffOf(Role.UNIT_HEAD, unit.code()).isEmpty();
    }
}
