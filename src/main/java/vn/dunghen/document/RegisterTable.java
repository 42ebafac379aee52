package vn.dunghen.document;

import java.util.List;

/**
 * The columns of a register, with widths in millimetres; together as wide as the sheet without its margins.
 *
 * @param headHeight of the head of the table, in millimetres
 */
record RegisterTable(List<Column> columns, float headHeight) {

    /**
     * A column.
     *
     * @param group what stands above it and its neighbours; empty for none
     * @param centred whether its texts stand in the middle
     */
    record Column(String group, String name, float width, boolean centred) {}

    private static final String DAYS = "Ngày, tháng, năm";
    private static final String RETURN = "Trả kết quả";

    /** Sổ theo dõi hồ sơ. */
    static final RegisterTable DOSSIERS = new RegisterTable(
            List.of(
                    new Column("", "STT", 9, true),
                    new Column("", "Mã hồ sơ", 27, false),
                    new Column("", "Tên thủ tục hành chính", 35, false),
                    new Column("", "Số lượng hồ sơ (bộ)", 11, true),
                    new Column("", "Tên cá nhân, tổ chức", 28, false),
                    new Column("", "Địa chỉ, số điện thoại", 28, false),
                    new Column("", "Cơ quan chủ trì giải quyết", 18, false),
                    new Column(DAYS, "Nhận hồ sơ", 15, true),
                    new Column(DAYS, "Hẹn trả kết quả", 15, true),
                    new Column(DAYS, "Chuyển hồ sơ đến cơ quan giải quyết", 15, true),
                    new Column(DAYS, "Nhận kết quả từ cơ quan giải quyết", 15, true),
                    new Column(RETURN, "Ngày", 15, true),
                    new Column(RETURN, "Phương thức nhận", 14, true),
                    new Column(RETURN, "Ký nhận", 14, false),
                    new Column("", "Ghi chú", 16, false)),
            22);

    /** Sổ đăng ký văn bản đi: NĐ 30/2020/NĐ-CP, Phụ lục IV. */
    static final RegisterTable OUTGOING = new RegisterTable(
            List.of(
                    new Column("", "Số, ký hiệu văn bản", 32, false),
                    new Column("", "Ngày, tháng văn bản", 19, true),
                    new Column("", "Tên loại và trích yếu nội dung văn bản", 86, false),
                    new Column("", "Người ký", 32, false),
                    new Column("", "Nơi nhận văn bản", 48, false),
                    new Column("", "Đơn vị soạn thảo, lưu", 17, true),
                    new Column("", "Số lượng bản", 13, true),
                    new Column("", "Ghi chú", 26, false)),
            12);

    float width() {
        return (float) columns.stream().mapToDouble(Column::width).sum();
    }
}
