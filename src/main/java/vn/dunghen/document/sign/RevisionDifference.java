package vn.dunghen.document.sign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Tells in words how a file differs from what it was when it was signed. Further signatures are no difference. */
final class RevisionDifference {

    private static final int SAID_AT_MOST = 20;
    private static final Set<String> NOT_OF_THE_PAGE = Set.of("Parent", "Annots", "Type");
    private static final Set<String> NOT_OF_THE_CATALOG =
            Set.of("Pages", "AcroForm", "Version", "Extensions", "DSS", "Type", "Metadata", "StructTreeRoot");

    private final PDDocument then;
    private final PDDocument now;
    private final Set<String> signatures;
    private final ObjectDigest thenDigest = new ObjectDigest();
    private final ObjectDigest nowDigest = new ObjectDigest();
    private final List<String> said = new ArrayList<>();

    private RevisionDifference(PDDocument then, PDDocument now, Set<String> signatures) {
        this.then = then;
        this.now = now;
        this.signatures = signatures;
    }

    /** @param signatures ranges of the signatures that have been found good */
    static List<String> between(PDDocument then, PDDocument now, Set<String> signatures) throws IOException {
        var difference = new RevisionDifference(then, now, signatures);
        difference.pages();
        difference.fields();
        difference.catalog();
        return difference.said.size() > SAID_AT_MOST ? difference.said.subList(0, SAID_AT_MOST) : difference.said;
    }

    private void pages() throws IOException {
        List<String> old = new ArrayList<>();
        for (PDPage page : then.getPages()) {
            old.add(page(page, thenDigest));
        }
        List<String> present = new ArrayList<>();
        for (PDPage page : now.getPages()) {
            present.add(page(page, nowDigest));
        }
        if (old.size() == present.size()) {
            for (int i = 0; i < old.size(); i++) {
                if (!old.get(i).equals(present.get(i))) {
                    said.add("nội dung trang " + (i + 1) + " bị thay đổi.");
                }
                annotations(i + 1, then.getPage(i), now.getPage(i));
            }
            return;
        }
        List<String> missing = new ArrayList<>(old);
        present.forEach(missing::remove);
        List<String> added = new ArrayList<>(present);
        old.forEach(added::remove);
        for (String one : missing) {
            said.add("trang " + (old.indexOf(one) + 1) + " của bản đã ký bị bỏ đi hoặc thay bằng trang khác.");
        }
        for (String one : added) {
            said.add("có thêm trang " + (present.indexOf(one) + 1) + " không nằm trong bản đã ký.");
        }
        if (missing.isEmpty() && added.isEmpty()) {
            said.add("số trang thay đổi từ " + old.size() + " thành " + present.size() + ".");
        }
    }

    private static String page(PDPage page, ObjectDigest digest) throws IOException {
        var own = new COSDictionary();
        page.getCOSObject().entrySet().stream()
                .filter(entry -> !NOT_OF_THE_PAGE.contains(entry.getKey().getName()))
                .forEach(entry -> own.setItem(entry.getKey(), entry.getValue()));
        // what a page inherits belongs to it
        own.setItem(COSName.MEDIA_BOX, page.getMediaBox().getCOSArray());
        own.setItem(COSName.CROP_BOX, page.getCropBox().getCOSArray());
        own.setInt(COSName.ROTATE, page.getRotation());
        if (page.getResources() != null) {
            own.setItem(COSName.RESOURCES, page.getResources().getCOSObject());
        }
        return digest.of(own);
    }

    private void annotations(int number, PDPage before, PDPage after) throws IOException {
        List<String> old = annotations(before, thenDigest);
        List<String> present = annotations(after, nowDigest);
        List<String> missing = new ArrayList<>(old);
        present.forEach(missing::remove);
        List<String> added = new ArrayList<>(present);
        old.forEach(added::remove);
        if (!missing.isEmpty() && !added.isEmpty()) {
            said.add("chú thích hoặc hình chữ ký trên trang " + number + " bị thay bằng cái khác.");
        } else if (!added.isEmpty()) {
            said.add("trang " + number + " có thêm chú thích hoặc lớp phủ không nằm trong bản đã ký.");
        } else if (!missing.isEmpty()) {
            said.add("chú thích hoặc hình chữ ký trên trang " + number + " bị bỏ đi.");
        }
    }

    private List<String> annotations(PDPage page, ObjectDigest digest) throws IOException {
        List<String> found = new ArrayList<>();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary one && !(digest == nowDigest && isLaterSignature(one))) {
                found.add(digest.of(one));
            }
        }
        return found;
    }

    /** Made by a signature that was found good and that was not there then. */
    private boolean isLaterSignature(COSDictionary widget) {
        var value = widget.getCOSDictionary(COSName.V);
        var range = value == null ? null : value.getCOSArray(COSName.BYTERANGE);
        if (range == null || range.size() != 4) {
            return false;
        }
        int[] numbers = {range.getInt(0), range.getInt(1), range.getInt(2), range.getInt(3)};
        return signatures.contains(Arrays.toString(numbers))
                && then.getSignatureDictionaries().stream()
                        .noneMatch(old -> Arrays.equals(old.getByteRange(), numbers));
    }

    private void fields() throws IOException {
        if (!fields(then, thenDigest).equals(fields(now, nowDigest))) {
            said.add("ô biểu mẫu bị thêm, bớt hoặc điền khác đi.");
        }
    }

    private List<String> fields(PDDocument document, ObjectDigest digest) throws IOException {
        List<String> found = new ArrayList<>();
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return found;
        }
        for (var field : form.getFieldTree()) {
            var dictionary = field.getCOSObject();
            if (!"Sig".equals(field.getFieldType())) {
                found.add(digest.of(dictionary));
            } else if (!(digest == nowDigest && isLaterSignature(dictionary))) {
                found.add(field.getFullyQualifiedName());
            }
        }
        if (form.hasXFA()) {
            found.add("XFA " + digest.of(form.getCOSObject().getDictionaryObject(COSName.getPDFName("XFA"))));
        }
        found.sort(String::compareTo);
        return found;
    }

    private void catalog() throws IOException {
        if (!catalog(then, thenDigest).equals(catalog(now, nowDigest))) {
            said.add("thiết lập chung của tệp (lớp hiển thị, hành động khi mở, mục lục) bị thay đổi.");
        }
    }

    private static String catalog(PDDocument document, ObjectDigest digest) throws IOException {
        var own = new COSDictionary();
        document.getDocumentCatalog().getCOSObject().entrySet().stream()
                .filter(entry -> !NOT_OF_THE_CATALOG.contains(entry.getKey().getName()))
                .forEach(entry -> own.setItem(entry.getKey(), entry.getValue()));
        return digest.of(own);
    }
}
