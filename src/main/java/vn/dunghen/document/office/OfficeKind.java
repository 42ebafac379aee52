package vn.dunghen.document.office;

import vn.dunghen.kernel.InvalidInput;

/** The Office files whose content is read. */
public enum OfficeKind {
    /** A Word document (.docx). */
    WORD,
    /** An Excel workbook (.xlsx). */
    WORKBOOK;

    /**
     * What a file is by its content, after the look that refuses everything hostile.
     *
     * @throws InvalidInput at {@code file} for anything else
     */
    public static OfficeKind of(byte[] file) {
        return PackageInspection.kind(file);
    }
}
