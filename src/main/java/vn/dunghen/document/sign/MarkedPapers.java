package vn.dunghen.document.sign;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawer;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Signs as the library does, but does not turn every byte of the paper over and every dot of the marks. */
final class MarkedPapers extends PdfBoxNativeObjectFactory {

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new Pen());
    }

    private static final class Pen extends PdfBoxSignatureService {

        Pen() {
            super(PDFServiceMode.SIGNATURE, new Drawers());
        }

        /** Into the room that was left for it when the paper was prepared; the library looks for it byte by byte. */
        @Override
        public DSSDocument sign(DSSDocument paper, byte[] signature, PAdESCommonParameters wanted) {
            DSSDocument prepared = wanted.getPdfSignatureCache().getToBeSignedDocument();
            if (prepared == null) {
                return super.sign(paper, signature, wanted);
            }
            byte[] file = DSSUtils.toByteArray(prepared);
            byte[] letters = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
            int at = room(file, letters.length);
            if (at < 0) {
                return super.sign(paper, signature, wanted);
            }
            System.arraycopy(letters, 0, file, at, letters.length);
            wanted.reinit();
            return new InMemoryDocument(file, null, MimeTypeEnum.PDF);
        }

        /** Where so many zeros stand behind a bracket; -1 where nowhere. */
        private static int room(byte[] file, int length) {
            int zeros = -1;
            for (int i = 0; i < file.length; i++) {
                if (file[i] == '<') {
                    zeros = 0;
                } else if (file[i] != '0') {
                    zeros = -1;
                } else if (zeros >= 0 && ++zeros == length) {
                    return i + 1 - length;
                }
            }
            return -1;
        }
    }

    private static final class Drawers extends PdfBoxNativeSignatureDrawerFactory {

        @Override
        public PdfBoxSignatureDrawer getSignatureDrawer(SignatureImageParameters wanted) {
            return new MarkDrawer();
        }
    }
}
