package vn.dunghen.report.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisPart;

/** Reads the words an editor has written: places are named or coded, each must be known. */
@Component
class SynthesisTexts {

    private static final int LONGEST = 12_000;

    private final SynthesisDraft draft;

    SynthesisTexts(SynthesisDraft draft) {
        this.draft = draft;
    }

    /** @throws InvalidInput with everything that is wrong */
    List<SynthesisPart.Written> read(Campaign campaign, Synthesis synthesis, List<SynthesisPart.Written> posted) {
        SynthesisFacts facts = draft.facts(campaign, SynthesisReading.counted(synthesis));
        List<FieldError> errors = new ArrayList<>();
        List<SynthesisPart.Written> read = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < posted.size(); i++) {
            SynthesisPart.Written one = posted.get(i);
            String field = "parts[" + i + "].text";
            if (one.position() < 0 || one.position() >= synthesis.parts().size() || !seen.add(one.position())) {
                errors.add(new FieldError("parts[" + i + "].position", "Báo cáo không có phần này hoặc ghi hai lần."));
                continue;
            }
            String text =
                    one.text() == null ? "" : SynthesisText.coded(one.text().strip(), facts);
            if (one.position() > 0 && Reasons.empty(text) && !parent(synthesis, one.position())) {
                errors.add(new FieldError(field, "Viết nội dung phần này."));
            }
            if (text.length() > LONGEST) {
                errors.add(new FieldError(field, "Tối đa 12.000 ký tự."));
            }
            SynthesisText.unknown(text, facts)
                    .forEach(name -> errors.add(new FieldError(
                            field, "Không có số liệu nào tên “" + name + "”; chọn tên trong danh sách số liệu.")));
            read.add(new SynthesisPart.Written(one.position(), text));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return read;
    }

    /** A heading that others stand under may be empty. */
    private static boolean parent(Synthesis synthesis, int position) {
        List<SynthesisPart> parts = synthesis.parts();
        return position + 1 < parts.size()
                && parts.get(position + 1).depth() > parts.get(position).depth();
    }
}
