package vn.dunghen.exchange.usecase;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the national portal is sent about one change: the whole dossier and the step that was taken. The names are those of
 * the national synchronisation; moments are written by {@link NationalDates}.
 */
@JsonPropertyOrder({"MaThongDiep", "SoThuTu", "DongBoHoSoMC", "CapNhatTienDoHoSoMC"})
record NationalMessage(
        @JsonProperty("MaThongDiep") String id,
        @JsonProperty("SoThuTu") int seq,
        @JsonProperty("DongBoHoSoMC") List<Dossier> dossiers,
        @JsonProperty("CapNhatTienDoHoSoMC") List<Step> steps) {

    /** Hồ sơ một cửa. */
    record Dossier(
            @JsonProperty("MaHoSo") String code,
            @JsonProperty("MaTTHC") String procedureCode,
            @JsonProperty("TenTTHC") String procedureName,
            @JsonProperty("MaLinhVuc") String fieldCode,
            @JsonProperty("TenLinhVuc") String fieldName,
            @JsonProperty("ChuHoSo") String applicant,
            @JsonProperty("LoaiDoiTuong") String applicantKind,
            @JsonProperty("MaDoiTuong") String applicantId,
            @JsonProperty("ThongTinKhac") String further,
            @JsonProperty("Email") String email,
            @JsonProperty("SoDienThoai") String phone,
            @JsonProperty("TrichYeuHoSo") String summary,
            @JsonProperty("NgayTiepNhan") String accepted,
            @JsonProperty("NgayHenTra") String due,
            @JsonProperty("TrangThaiHoSo") String state,
            @JsonProperty("NgayTra") String returned,
            @JsonProperty("ThongTinTra") String returnedHow,
            @JsonProperty("HinhThuc") String channel,
            @JsonProperty("NgayKetThucXuLy") String finished,
            @JsonProperty("DonViXuLy") String unit,
            @JsonProperty("GhiChu") String note,
            @JsonProperty("TaiLieuNop") List<Paper> papers,
            @JsonProperty("DanhSachLePhi") List<Fee> fees,
            @JsonProperty("DanhSachTepDinhKemKhac") List<OtherFile> otherFiles,
            @JsonProperty("DanhSachHoSoBoSung") List<Supplement> supplements,
            @JsonProperty("DanhSachGiayToKetQua") List<Result> results) {}

    /** Tài liệu nộp. @param form 1 bản chính, 2 bản sao, 3 bản điện tử */
    record Paper(
            @JsonProperty("MaThanhPhanHoSo") String code,
            @JsonProperty("TenThanhPhanHoSo") String name,
            @JsonProperty("HinhThucNop") String form) {}

    /** Lệ phí. @param paid 0 chưa nộp, 1 đã nộp, 2 chưa xác nhận, 3 đã hoàn, 4 thôi thu */
    record Fee(
            @JsonProperty("MaPhiLePhi") String code,
            @JsonProperty("TenPhiLePhi") String name,
            @JsonProperty("Gia") long amount,
            @JsonProperty("DaNop") String paid,
            @JsonProperty("HinhThucThu") String method,
            @JsonProperty("NgayNop") String paidAt,
            @JsonProperty("SoBienLai") String receipt) {}

    /** Tệp đính kèm khác: by name, kind and digest; the content stays in the house. */
    record OtherFile(
            @JsonProperty("TenTep") String name,
            @JsonProperty("LoaiTep") String kind,
            @JsonProperty("MaKiemTra") String sha256) {}

    /** Hồ sơ bổ sung: what was asked, what came, and the appointment before and after. */
    record Supplement(
            @JsonProperty("NguoiYeuCauBoSung") String askedBy,
            @JsonProperty("NoiDungBoSung") String content,
            @JsonProperty("NgayBoSung") String asked,
            @JsonProperty("NguoiTiepNhanBoSung") String receivedBy,
            @JsonProperty("NgayTiepNhanBoSung") String received,
            @JsonProperty("TrangThaiBoSung") String state,
            @JsonProperty("NgayHenTraTruoc") String dueBefore,
            @JsonProperty("NgayHenTraMoi") String dueAfter) {}

    /** Giấy tờ kết quả. */
    record Result(@JsonProperty("TenGiayTo") String name, @JsonProperty("SoKyHieu") String number) {}

    /** Tiến độ xử lý của một bước. */
    record Step(
            @JsonProperty("MaHoSo") String code,
            @JsonProperty("NguoiXuLy") String by,
            @JsonProperty("ChucDanh") String title,
            @JsonProperty("ThoiDiemXuLy") String at,
            @JsonProperty("PhongBanXuLy") String unit,
            @JsonProperty("NoiDungXuLy") String content,
            @JsonProperty("TrangThai") String state,
            @JsonProperty("NgayBatDau") String begun,
            @JsonProperty("NgayKetThucTheoQuyDinh") @Nullable String due) {}
}
