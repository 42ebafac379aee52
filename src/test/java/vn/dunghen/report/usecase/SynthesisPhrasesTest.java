package vn.dunghen.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.report.usecase.SynthesisData.Phrase;

/** The sentences of a report as one text that people edit, and back. */
class SynthesisPhrasesTest {

    private static final List<Phrase> SENTENCES = List.of(
            new Phrase("", "{agency} báo cáo kết quả {period}."),
            new Phrase("I", "Đã giải quyết {dossier.resolved-total} hồ sơ."),
            new Phrase("I", "Tỷ lệ đúng hạn {derived.in-time-rate}."),
            new Phrase("II", "Đơn vị nộp muộn: {units.late.names}."));

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(SynthesisPhrases.read(SynthesisPhrases.written(SENTENCES))).isEqualTo(SENTENCES);
    }

    @Test
    void aLineInBracketsBeginsAPartAndEmptyLinesAreNothing() {
        assertThat(SynthesisPhrases.read("Mở đầu.\n\n[1.2]\n  Một câu. \n[ghi chú này là câu]\n[]\nLại mở đầu."))
                .containsExactly(
                        new Phrase("", "Mở đầu."),
                        new Phrase("1.2", "Một câu."),
                        new Phrase("1.2", "[ghi chú này là câu]"),
                        new Phrase("", "Lại mở đầu."));
    }
}
