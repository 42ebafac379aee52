package vn.dunghen.directory;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a unit has to do from rows; for those who implement {@link UnitDuties}. */
@Component
public class DutyRows {

    private final JdbcClient jdbc;
    private final AgencySettings settings;
    private final DirectoryTexts texts;

    DutyRows(JdbcClient jdbc, AgencySettings settings, DirectoryTexts texts) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * One kind of duty.
     *
     * @param work key of the message that names it
     * @param sql answers code and title of those of {@code :agency} and {@code :unit}, in an order of its own
     */
    public record Kind(String work, String sql) {}

    /** At most {@code most} of each kind. */
    public List<UnitDuties.Duty> read(String unit, int most, Kind... kinds) {
        return Stream.of(kinds).flatMap(kind -> rows(unit, most, kind)).toList();
    }

    private Stream<UnitDuties.Duty> rows(String unit, int most, Kind kind) {
        String work = texts.text(kind.work());
        return jdbc
                .sql(kind.sql() + " fetch first :most rows only")
                .param("agency", settings.agency().code())
                .param("unit", unit)
                .param("most", most)
                .query((row, n) -> new UnitDuties.Duty(work, row.getString(1), row.getString(2)))
                .list()
                .stream();
    }
}
