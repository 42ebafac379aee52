package vn.dunghen.document.sign;

import eu.europa.esig.dss.pdf.pdfbox.PdfBoxUtils;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.NativePdfBoxVisibleSignatureDrawer;
import eu.europa.esig.dss.pdf.visible.SignatureFieldDimensionAndPosition;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Draws a mark, which is a picture and nothing else, on a page that stands upright; all else as the library does. */
final class MarkDrawer extends NativePdfBoxVisibleSignatureDrawer {

    @Override
    public void draw() throws IOException {
        SignatureFieldDimensionAndPosition where = buildSignatureFieldBox();
        if (where.getGlobalRotation() % 360 != 0) {
            super.draw();
            return;
        }
        var box = where.getAnnotationBox();
        var place = new PDRectangle(
                box.getMinX(), box.getMinY(), box.getMaxX() - box.getMinX(), box.getMaxY() - box.getMinY());
        try (PDDocument template = new PDDocument()) {
            int page = parameters.getFieldParameters().getPage() - 1;
            template.addPage(new PDPage(document.getPage(page).getMediaBox()));
            var form = new PDAcroForm(template);
            template.getDocumentCatalog().setAcroForm(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setDirect(true);
            var field = new PDSignatureField(form);
            form.getFields().add(field);
            var widget = field.getWidgets().get(0);
            widget.setRectangle(place);
            var appearance = PdfBoxUtils.createSignatureAppearanceDictionary(template, place);
            widget.setAppearance(appearance);
            var sheet = appearance.getNormalAppearance().getAppearanceStream();
            try (var pen = new PDPageContentStream(template, sheet)) {
                pen.drawImage(
                        MarkPicture.of(template, DSSUtils.toByteArray(parameters.getImage())),
                        where.getImageX(),
                        where.getImageY(),
                        where.getImageWidth(),
                        where.getImageHeight());
            }
            var out = new ByteArrayOutputStream();
            template.save(out);
            signatureOptions.setVisualSignature(new ByteArrayInputStream(out.toByteArray()));
        }
    }

    /** Known, and not worth pressing the mark once more only to learn it. */
    @Override
    protected String getExpectedColorSpaceName() {
        return COSName.DEVICERGB.getName();
    }
}
