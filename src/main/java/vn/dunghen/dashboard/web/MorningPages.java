package vn.dunghen.dashboard.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dunghen.dashboard.usecase.ReadMorningSheet;
import vn.dunghen.kernel.Access;

/** Phiếu đầu ngày: one sheet a leader reads in five minutes, on paper or on the screen. */
@Controller
class MorningPages {

    private final ReadMorningSheet sheet;
    private final MorningPaper paper;

    MorningPages(ReadMorningSheet sheet, MorningPaper paper) {
        this.sheet = sheet;
        this.paper = paper;
    }

    @GetMapping("/tong-quan/phieu-dau-ngay")
    @Access(may = "overview.morning")
    String sheet(Model model) {
        model.addAttribute("view", paper.of(sheet.read()));
        return "dashboard/morning";
    }
}
