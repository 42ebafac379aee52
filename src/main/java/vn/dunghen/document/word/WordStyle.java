package vn.dunghen.document.word;

/** The styles of a Word file: whoever goes on writing picks them by their Vietnamese names. */
enum WordStyle {
    PARENT("CoQuanChuQuan", "Cơ quan chủ quản"),
    AGENCY("CoQuanBanHanh", "Cơ quan ban hành"),
    NUMBER("SoKyHieu", "Số, ký hiệu"),
    ABOUT("VeViec", "Trích yếu công văn"),
    NATION("QuocHieu", "Quốc hiệu"),
    MOTTO("TieuNgu", "Tiêu ngữ"),
    PLACE("DiaDanhNgayThang", "Địa danh, ngày tháng"),
    RULE("DuongKe", "Đường kẻ"),
    KIND("TenLoai", "Tên loại văn bản"),
    TITLE("TrichYeu", "Trích yếu nội dung"),
    ADDRESSEE("KinhGui", "Kính gửi"),
    AUTHORITY("ThamQuyen", "Thẩm quyền ban hành"),
    BASIS("CanCu", "Căn cứ"),
    TEXT("DoanVan", "Đoạn văn"),
    BULLET("GachDauDong", "Gạch đầu dòng"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    COLUMN("DauBang", "Đầu bảng"),
    CELL("OBang", "Ô bảng"),
    CELL_CENTRED("OBangGiua", "Ô bảng, canh giữa"),
    CELL_GROUP("OBangNhom", "Ô bảng, nhóm"),
    CAPACITY("ChucVu", "Chức vụ người ký"),
    ANCHOR("ViTriKySo", "Vị trí ký số"),
    NOTE("GhiChuKy", "Ghi chú ký"),
    NAME("HoTen", "Họ tên người ký"),
    RECIPIENTS("NoiNhanNhan", "Nơi nhận"),
    RECIPIENT("NoiNhanDong", "Nơi nhận, từng dòng"),
    ANNEX("PhuLuc", "Phụ lục"),
    BELONGS("KemTheo", "Kèm theo văn bản"),
    PAGE("SoTrang", "Số trang"),
    LAST("CuoiPhan", "Cuối phần");

    private final String id;
    private final String title;

    WordStyle(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    static WordStyle heading(int level) {
        return level == 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
    }
}
