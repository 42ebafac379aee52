package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;

/** Nhập danh mục: a workbook becomes one proposal that goes the way of every other one; an import is no back door. */
@UseCase
public class ImportCatalogue {

    private final ReadCatalogue read;
    private final ProposeProcedures propose;

    ImportCatalogue(ReadCatalogue read, ProposeProcedures propose) {
        this.read = read;
        this.propose = propose;
    }

    /** @throws InvalidInput when a row is wrong or nothing differs: all rows or none */
    public ProcedureProposal handle(byte[] file, ProcedureProposal.Head head) {
        CatalogueReport report = read.read(file);
        if (!report.clean()) {
            throw new InvalidInput(report.rows().stream()
                    .filter(line -> line.verdict() == CatalogueReport.Verdict.WRONG)
                    .map(line -> new InvalidInput.FieldError(
                            "file",
                            "Trang “" + line.sheet() + "”, dòng " + line.number() + ": "
                                    + String.join(" ", line.reasons())))
                    .toList());
        }
        if (report.changes().isEmpty()) {
            throw new InvalidInput("file", "Tệp không khác danh mục hiện hành, không có gì để đề xuất.");
        }
        return propose.handle(head, report.changes(), ProposalSource.IMPORTED);
    }
}
