package vn.dunghen.dossier;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.dossier.usecase.figures.Settling;

/** What is kept of dossiers that are at their end, held against the dossiers themselves. */
public final class SettledDossiers {

    private SettledDossiers() {}

    /** Codes of those of which something else is kept than counting them anew says; reads only. */
    public static List<String> unlike(JdbcTemplate jdbc) {
        return Settling.unlike(jdbc);
    }
}
