package vn.dunghen.plan.usecase.importing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.office.OfficeKind;
import vn.dunghen.document.office.SafeDocument;
import vn.dunghen.document.office.SafeWorkbook;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.usecase.PlanImporter;

/** Reads plans from Word and Excel with the units of the directory. */
@Component
class OfficePlanImporter implements PlanImporter {

    private final Directory directory;
    private final Map<String, List<String>> aliases = UnitAliases.read();

    OfficePlanImporter(Directory directory) {
        this.directory = directory;
    }

    @Override
    public ImportedPlan read(byte[] file, String name, String title, int year) {
        PlanReading reading = new PlanReading(new UnitNames(directory.units(), aliases), year);
        if (OfficeKind.of(file) == OfficeKind.WORD) {
            reading.document(SafeDocument.read(file));
        } else {
            reading.workbook(SafeWorkbook.readAsShown(file));
        }
        return reading.plan(title);
    }
}
