package vn.dunghen.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ApplicantKind;
import vn.dunghen.dossier.DossierSnapshots.Person;
import vn.dunghen.dossier.OutsideFilings.Paper;
import vn.dunghen.exchange.usecase.Filing;
import vn.dunghen.exchange.usecase.Filing.SentFile;

/** A dossier as another system sends it in; says at each field what must be written. */
record FilingBody(
        @Nullable String outsideCode,
        @Nullable String procedure,
        @Nullable ApplicantBody applicant,
        @Nullable List<IntakeInput.@Nullable PaperBody> components,
        @Nullable String summary,
        @Nullable List<IntakeInput.@Nullable FileBody> files) {

    /** Who applies. */
    record ApplicantBody(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /** Papers that come later. */
    record SupplementBody(
            @Nullable String code,
            @Nullable List<IntakeInput.@Nullable PaperBody> components,
            @Nullable String words,
            @Nullable List<IntakeInput.@Nullable FileBody> files) {

        /** @throws vn.dunghen.kernel.InvalidInput naming every field that must be corrected */
        Filing.Supplement read(String outsideCode) {
            IntakeInput input = new IntakeInput();
            Filing.Supplement read = new Filing.Supplement(
                    outsideCode,
                    input.code("code", code),
                    input.papers(components),
                    input.optional("words", words, 1000),
                    input.files(files));
            input.done();
            return read;
        }
    }

    /** Why it is withdrawn. */
    record WithdrawalBody(@Nullable String reason) {

        String read() {
            IntakeInput input = new IntakeInput();
            String read = input.needed("reason", reason, 1000, "Ghi lý do rút hồ sơ.");
            input.done();
            return read;
        }
    }

    /**
     * @param more files that came as parts beside this body
     * @throws vn.dunghen.kernel.InvalidInput naming every field that must be corrected
     */
    Filing read(List<SentFile> more) {
        IntakeInput input = new IntakeInput();
        ApplicantBody who = applicant == null ? new ApplicantBody(null, null, null, null, null, null) : applicant;
        String code = input.code("outsideCode", outsideCode);
        String wanted = input.needed("procedure", procedure, 64, "Ghi mã thủ tục.");
        ApplicantKind kind = input.word(
                "applicant.kind", who.kind(), ApplicantKind.class, "Chọn loại người nộp: PERSON hoặc ORGANISATION.");
        String name = input.needed("applicant.name", who.name(), 200, "Ghi tên người nộp.");
        String idNumber = input.matching(
                "applicant.idNumber",
                who.idNumber(),
                IntakeInput.ID_NUMBER,
                "Số giấy tờ có 6 đến 20 chữ số hoặc chữ cái.");
        String phone =
                input.matching("applicant.phone", who.phone(), IntakeInput.PHONE, "Số điện thoại có 8 đến 20 chữ số.");
        String email = input.matching(
                "applicant.email", who.email(), IntakeInput.EMAIL, "Thư điện tử phải có dạng ten@noi.vn.");
        String address = input.optional("applicant.address", who.address(), 500);
        String brief = input.optional("summary", summary, 1000);
        List<Paper> papers = input.papers(components);
        List<SentFile> all = new ArrayList<>(input.files(files));
        all.addAll(more);
        input.done();
        return new Filing(code, wanted, person(kind, name, idNumber, phone, email, address), papers, brief, all);
    }

    private static Person person(
            @Nullable ApplicantKind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {
        return new Person(kind == null ? ApplicantKind.PERSON : kind, name, idNumber, phone, email, address);
    }
}
