package vn.dunghen.dossier.usecase;

import java.util.List;

/** The sheets and columns of a catalogue workbook, in the order of the template. */
final class CatalogueColumns {

    static final String PROCEDURES = "Thủ tục";
    static final String PAPERS = "Thành phần";
    static final String FEES = "Biểu phí";

    static final String CODE = "Mã thủ tục";
    static final String NAME = "Tên thủ tục";
    static final String FIELD_CODE = "Mã lĩnh vực";
    static final String FIELD_NAME = "Tên lĩnh vực";
    static final String LEVEL = "Mức độ";
    static final String COMMITTED = "Thời hạn cam kết";
    static final String STATUTORY = "Thời hạn luật định";
    static final String FIRST_PHASE = "Thời gian kiểm tra hồ sơ";
    static final String WINDOW = "Thời gian chờ bổ sung";
    static final String UNIT_OF = "Đơn vị tính: ";
    static final String FEE = "Phí, lệ phí (đồng)";
    static final String FEE_RULE = "Cách tính phí";
    static final String PAYMENT_FIRST = "Thu trước khi tính hạn";
    static final String SAME_DAY = "Trả trong ngày";
    static final String RESULT = "Kết quả";
    static final String BASIS = "Căn cứ";
    static final String ROUTE = "Mã đơn vị giải quyết";
    static final String CHANGE = "Bãi bỏ";

    static final String PAPER_CODE = "Mã giấy tờ";
    static final String PAPER_NAME = "Tên giấy tờ";
    static final String PAPER_KIND = "Hình thức";
    static final String COPIES = "Số bản";
    static final String VALIDITY = "Còn hạn ít nhất (ngày)";
    static final String REQUIRED = "Bắt buộc";
    static final String PAPER_TYPE = "Mã loại giấy tờ";
    static final String DIGITISE = "Phải số hóa";

    static final String FEE_CODE = "Mã dòng phí";
    static final String FEE_NAME = "Tên dòng phí";
    static final String FEE_UNIT = "Đơn vị tính";
    static final String FEE_EACH = "Mức thu một đơn vị (đồng)";
    static final String FEE_SHARE = "Tỷ lệ (phần nghìn)";
    static final String FEE_LEAST = "Ít nhất (đồng)";
    static final String FEE_MOST = "Nhiều nhất (đồng)";
    static final String FEE_BASIS = "Căn cứ";

    static final List<String> OF_PROCEDURES = List.of(
            CODE,
            NAME,
            FIELD_CODE,
            FIELD_NAME,
            LEVEL,
            COMMITTED,
            UNIT_OF + COMMITTED,
            STATUTORY,
            UNIT_OF + STATUTORY,
            FIRST_PHASE,
            UNIT_OF + FIRST_PHASE,
            FEE,
            FEE_RULE,
            PAYMENT_FIRST,
            SAME_DAY,
            RESULT,
            BASIS,
            WINDOW,
            UNIT_OF + WINDOW,
            ROUTE,
            CHANGE);

    /** Columns a workbook cannot do without. */
    static final List<String> NEEDED =
            List.of(CODE, NAME, FIELD_CODE, FIELD_NAME, LEVEL, COMMITTED, UNIT_OF + COMMITTED, RESULT);

    static final List<String> OF_PAPERS =
            List.of(CODE, PAPER_CODE, PAPER_NAME, PAPER_KIND, COPIES, VALIDITY, REQUIRED, PAPER_TYPE, DIGITISE);

    static final List<String> NEEDED_OF_PAPERS = List.of(CODE, PAPER_CODE, PAPER_NAME, PAPER_KIND);

    static final List<String> OF_FEES =
            List.of(CODE, FEE_CODE, FEE_NAME, FEE_UNIT, FEE_EACH, FEE_SHARE, FEE_LEAST, FEE_MOST, FEE_BASIS);

    static final List<String> NEEDED_OF_FEES = List.of(CODE, FEE_CODE, FEE_NAME, FEE_UNIT);

    private CatalogueColumns() {}
}
