package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Role;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Opinion;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;

/** Hỏi ý kiến đơn vị: units answer side by side; none of them holds the work up. */
@UseCase
public class AskOpinions {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Rulebook rules;
    private final Directory directory;

    AskOpinions(
            Dossiers dossiers,
            DossierProcess process,
            Policy policy,
            Actors actors,
            Clock clock,
            WorkingCalendar calendar,
            Rulebook rules,
            Directory directory) {
        this.dossiers = dossiers;
        this.process = process;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
        this.rules = rules;
        this.directory = directory;
    }

    /** @param due last day for the opinions; {@code null} for the usual working days */
    public void handle(String code, List<String> units, @Nullable String question, @Nullable LocalDate due) {
        Dossier dossier = DossierAccess.lock(dossiers, code, policy, "dossier.askOpinion");
        if (units.isEmpty()) {
            throw new InvalidInput("units", "Chọn ít nhất một đơn vị.");
        }
        for (int i = 0; i < units.size(); i++) {
            String asked = units.get(i);
            if (directory.units().stream().noneMatch(unit -> unit.code().equals(asked))) {
                throw new InvalidInput("units[" + i + "]", "Không có đơn vị nào mang mã “" + asked + "”.");
            }
            if (directory.staffOf(Role.UNIT_HEAD, asked).isEmpty()) {
                throw new InvalidInput(
                        "units[" + i + "]",
                        "Đơn vị “" + asked + "” không có trưởng đơn vị để cho ý kiến; hãy chọn đơn vị khác.");
            }
        }
        Instant now = clock.instant();
        List<Opinion> opinions = units.stream()
                .distinct()
                .map(unit -> dossier.askOpinion(
                        unit, question, due, rules.opinionWorkingDays(), calendar, actors.current(), now))
                .toList();
        dossiers.save(dossier);
        opinions.forEach(opinion -> process.opinionAsked(dossier.id(), opinion.id(), opinion.unit()));
    }
}
