package vn.dunghen.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.PlanSection;

class PlanLinesTest {

    @Test
    void numberedLinesAreHeadingsAndTheOthersStandUnderThem() {
        var sections = PlanLines.sections(
                "Sở ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Yêu cầu\nKịp thời.\n1.1. Chi tiết\n");
        assertThat(sections)
                .containsExactly(
                        new PlanSection(1, "", "", List.of("Sở ban hành Kế hoạch như sau:")),
                        new PlanSection(1, "I", "MỤC ĐÍCH", List.of()),
                        new PlanSection(2, "1", "Yêu cầu", List.of("Kịp thời.")),
                        new PlanSection(3, "1.1", "Chi tiết", List.of()));
        assertThat(PlanLines.sections(PlanLines.text(sections)))
                .as("written back it says the same")
                .isEqualTo(sections);
    }
}
