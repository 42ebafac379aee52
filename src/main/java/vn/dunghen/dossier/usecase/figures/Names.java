package vn.dunghen.dossier.usecase.figures;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;

/** What the rows of a table of figures are called. */
@Component("dossierFigureNames")
class Names {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    String of(FigureGroup by, String key, String label) {
        return switch (by) {
            case FIELD, PROCEDURE -> label;
            case UNIT -> unit(key);
            case OFFICER -> officer(key);
            case MONTH -> "";
        };
    }

    String unit(String key) {
        return key.isEmpty()
                ? "Bộ phận Một cửa, chưa bàn giao"
                : directory.unit(key).map(Unit::name).orElse(key);
    }

    String officer(String key) {
        return key.isEmpty()
                ? "Chưa phân công"
                : directory.staff(key).map(StaffMember::name).orElse(key);
    }

    static String month(Period.Month month) {
        return "Tháng " + MONTH.format(month.key());
    }
}
