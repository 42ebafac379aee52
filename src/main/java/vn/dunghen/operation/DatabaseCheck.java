package vn.dunghen.operation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.audit.AuditVerification;
import vn.dunghen.dossier.SettledDossiers;

/** One sweep over everything that holds in a whole database; reads only. */
final class DatabaseCheck {

    private static final int SHOWN = 5;

    private final JdbcTemplate jdbc;
    private final String agency;

    DatabaseCheck(JdbcTemplate jdbc, String agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    /**
     * A rule that does not hold.
     *
     * @param things what breaks it, never empty
     */
    record Broken(String rule, List<String> things) {}

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(LifeRules.all());
        rules.addAll(PromiseRules.all(agency));
        rules.addAll(WorkRules.all());
        rules.add(new Rule("Nhật ký nguyên vẹn", one -> {
            AuditVerification trail = AuditVerification.of(one, agency);
            return trail.firstBad() == null ? List.of() : List.of(trail.firstBad());
        }));
        rules.add(new Rule("Số liệu đã chốt của hồ sơ bằng số đếm lại từ từng hồ sơ", SettledDossiers::unlike));
        return rules;
    }

    List<Broken> broken() {
        return rules().stream()
                .map(rule -> new Broken(rule.says(), rule.search().broken(jdbc)))
                .filter(found -> !found.things().isEmpty())
                .toList();
    }

    /** Tells each rule on a line of its own. @return how many do not hold */
    int tell(PrintStream out) {
        int wrong = 0;
        for (Rule rule : rules()) {
            List<String> things = rule.search().broken(jdbc);
            out.println((things.isEmpty() ? "  đúng  " : "  SAI   ") + rule.says() + said(things));
            wrong += things.isEmpty() ? 0 : 1;
        }
        return wrong;
    }

    private static String said(List<String> things) {
        if (things.isEmpty()) {
            return "";
        }
        String first = String.join(", ", things.subList(0, Math.min(SHOWN, things.size())));
        return ": " + first + (things.size() > SHOWN ? " và " + (things.size() - SHOWN) + " nữa" : "");
    }
}
