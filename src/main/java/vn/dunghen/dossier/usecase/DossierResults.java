package vn.dunghen.dossier.usecase;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Signature;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.ResultPapers;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.dossier.domain.Dossier;

/** The result of a dossier on paper: the PDF the officer handed in, else one that says what was decided. */
@Component
class DossierResults {

    private final OutgoingDocuments outgoing;
    private final ResultPapers files;
    private final PaperPress press;
    private final Directory directory;

    DossierResults(OutgoingDocuments outgoing, ResultPapers files, PaperPress press, Directory directory) {
        this.outgoing = outgoing;
        this.files = files;
        this.press = press;
        this.directory = directory;
    }

    /** Gives it its number; answers how that is written. */
    String issue(Dossier dossier) {
        String unit = Objects.requireNonNull(dossier.unit());
        OutgoingDocuments.Reserved number = outgoing.reserve(new OutgoingDocuments.Draft(
                PaperKind.RESULT, dossier.subject(), Objects.requireNonNull(dossier.resultSummary()), unit));
        Signature signed = dossier.signature();
        files.of(dossier.subject())
                .map(file -> files.issue(number, file, dossier.code(), signed))
                .orElseGet(() -> outgoing.issue(number.number(), paper(dossier, number, unit, signed), 1));
        return number.text();
    }

    private OfficialPaper paper(Dossier dossier, OutgoingDocuments.Reserved number, String unit, Signature signed) {
        var head = press.letterhead(PaperKind.RESULT, unit, number.day().getYear())
                .numbered(number.number().text(), number.day());
        String agency = directory.agency().name();
        return OfficialPaper.of(
                        PaperKind.RESULT,
                        head,
                        dossier.procedure().name(),
                        List.of(
                                new PaperBlock.Paragraph(agency + " đã giải quyết hồ sơ mã số " + dossier.code()
                                        + " của "
                                        + dossier.applicant().name() + ", tiếp nhận ngày "
                                        + Moments.say(Moments.day(Objects.requireNonNull(dossier.acceptedAt()))) + "."),
                                new PaperBlock.Paragraph("Kết quả: " + dossier.resultSummary())))
                .signedBy(new PaperSignature(
                        signed.capacity(), signed.title(), signed.name(), signed.at(), signed.login()))
                .sentTo(List.of(dossier.applicant().name(), "Bộ phận Một cửa", "Lưu: VT, " + unit));
    }
}
