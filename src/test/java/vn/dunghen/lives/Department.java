package vn.dunghen.lives;

import java.util.Map;

/** Who does what in the sample department, by the kind of task and the unit it lies in. */
final class Department {

    static final Map<String, String> HEADS = Map.of(
            "CN", "truongphong.cn",
            "TDC", "truongphong.tdc",
            "KHTC", "truongphong.khtc",
            "CDS", "truongphong.cds",
            "VP", "chanhvanphong",
            "MC", "truongmotcua",
            "TTTT", "trungtam",
            "TTTDC", "trungtam.tdc",
            "TT", "thanhtra");

    private Department() {}

    /** @param assignee whom the task names already, or blank */
    static String worker(String task, String unit, String assignee) {
        if (!assignee.isBlank()) {
            return assignee;
        }
        return switch (unit) {
            case "LD" -> "giamdoc";
            case "MC" -> "motcua";
            case "VP" -> task.startsWith("issue-") ? "vanthu" : "chanhvanphong";
            default -> HEADS.getOrDefault(unit, "giamdoc");
        };
    }
}
