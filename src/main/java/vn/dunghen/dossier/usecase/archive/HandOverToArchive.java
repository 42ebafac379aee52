package vn.dunghen.dossier.usecase.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.usecase.DossierAccess;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Nộp lưu: finished dossiers whose packages were made are marked as handed over under one record. */
@UseCase
public class HandOverToArchive {

    private static final int LONGEST = 60;

    private final Dossiers dossiers;
    private final ArchiveRows rows;
    private final Policy policy;

    HandOverToArchive(Dossiers dossiers, ArchiveRows rows, Policy policy) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.policy = policy;
    }

    /**
     * All of them or none.
     *
     * @param record number of the record of delivery (biên bản giao nhận)
     * @param on its date, not in the future
     * @throws InvalidInput at {@code codes}, {@code record} or {@code on}
     * @throws RuleViolation CONFLICT for a dossier that is open, has no package, or is handed over already
     */
    public void handle(List<String> codes, @Nullable String record, @Nullable LocalDate on) {
        policy.require("dossier.archive", Policy.Resource.of("dossier"));
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        if (codes.isEmpty() || codes.size() > ArchiveRows.MOST) {
            errors.add(new InvalidInput.FieldError("codes", "Chọn từ 1 đến " + ArchiveRows.MOST + " hồ sơ."));
        }
        if (record == null || record.isBlank() || record.strip().length() > LONGEST) {
            errors.add(new InvalidInput.FieldError("record", "Ghi số biên bản giao nhận, tối đa 60 ký tự."));
        }
        if (on == null || on.isAfter(rows.today()) || on.getYear() < 2000) {
            errors.add(new InvalidInput.FieldError("on", "Ghi ngày biên bản, không sau hôm nay."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        // in one order, so that two clerks never wait for each other
        codes.stream().distinct().sorted().forEach(code -> mark(code, record.strip(), on));
    }

    private void mark(String code, String record, LocalDate on) {
        Dossier dossier = dossiers.lockByCode(code).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        DossierAccess.require(policy, "dossier.archive", dossier);
        rows.of(dossier.id().value()).ifPresent(there -> {
            throw RuleViolation.conflict("dossier.archived", code, there.record());
        });
        if (!dossier.closed()) {
            throw RuleViolation.conflict("dossier.archiveOpen", code);
        }
        String hash = rows.packageOf(dossier.id().value())
                .orElseThrow(() -> RuleViolation.conflict("dossier.archiveUnpacked", code));
        dossier.handOverToArchive(record, on, hash);
        rows.keep(dossier, record, on, hash);
        dossiers.save(dossier);
    }
}
