package vn.dunghen.dossier.web.views;

/**
 * A slip that was issued.
 *
 * @param name e.g. "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
 * @param form which form of the decree it is, e.g. "Mẫu 01"
 * @param href address of its PDF
 */
public record SlipRow(String number, String name, String form, String issuedAt, String signer, String href) {}
