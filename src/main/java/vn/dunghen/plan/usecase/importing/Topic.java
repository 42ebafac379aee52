package vn.dunghen.plan.usecase.importing;

import java.util.regex.Pattern;

/** What a heading announces. */
enum Topic {
    /** Work to be done. */
    WORK,
    /** Who sees to it. */
    ORGANISE,
    /** Purpose, money and the like: never work. */
    TEXT,
    /** Cannot be told: work only where somebody is named for it. */
    OTHER;

    private static final int BRIEF = 60;
    private static final Pattern WORKING = Pattern.compile(
            "\\b(?:nhiem vu|giai phap|noi dung|cong viec|hoat dong|trien khai|danh muc|phu luc|chuong trinh cong tac|ke hoach (?:chi tiet|cu the)|tien do|cong tac)\\b");
    private static final Pattern ORGANISING = Pattern.compile(
            "\\b(?:to chuc (?:thuc hien|trien khai)|phan cong|che do (?:thong tin,? )?bao cao)\\b|^trach nhiem(?: thuc hien| cua .*| cac .*)?$");
    private static final Pattern WORDY = Pattern.compile(
            "\\b(?:muc dich|yeu cau|quan diem|kinh phi|can cu|hinh thuc|doi tuong|pham vi|nguyen tac|muc tieu|tinh hinh|su can thiet|dac diem|ket qua dat duoc|ton tai|bo cuc)\\b");
    private static final Pattern CLOSING = Pattern.compile("^(?:tren day la|ke hoach nay).*", Pattern.DOTALL);

    boolean work() {
        return this == WORK || this == ORGANISE;
    }

    static boolean closing(String text) {
        return CLOSING.matcher(Folding.fold(text)).matches();
    }

    /** @param depth from 0 for the outermost headings */
    static Topic of(Entry.Node node, Topic inherited, int depth) {
        String title = Folding.fold(node.text).replaceAll("[:.]+$", "");
        boolean wordy = WORDY.matcher(title).find();
        boolean working = WORKING.matcher(title).find();
        if (node.rank > Marker.ROMAN && inherited != OTHER) {
            boolean turns = node.title() && title.length() <= BRIEF;
            if (turns && ORGANISING.matcher(title).find()) {
                return ORGANISE;
            }
            if (turns && inherited == WORK && WORDY.matcher(title).lookingAt() && !working) {
                return TEXT;
            }
            if (turns && inherited == TEXT && working && !wordy) {
                return WORK;
            }
            return inherited;
        }
        if (ORGANISING.matcher(title).find()) {
            return ORGANISE;
        }
        if (!node.title()) {
            return inherited;
        }
        return working ? WORK : wordy ? TEXT : OTHER;
    }
}
