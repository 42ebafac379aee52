package vn.dunghen.document.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The second look at a PDF file, at its objects: nothing in it may act, its pages must be pages. */
final class PdfObjects {

    private static final int MOST_OBJECTS = 200_000;
    private static final int MOST_PAGES = 3_000;
    private static final float LONGEST_SIDE = 14_400;
    private static final COSName KIDS = COSName.KIDS;

    private PdfObjects() {}

    static void inspect(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw new RefusedFile("locked");
            }
            objects(pdf);
            pages(pdf);
        } catch (InvalidPasswordException locked) {
            throw new RefusedFile("locked");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | NegativeArraySizeException nonsense) {
            // the library answers nonsense with any of these
            throw new RefusedFile("broken");
        }
    }

    private static void objects(PDDocument pdf) {
        List<COSObjectKey> keys = List.copyOf(pdf.getDocument().getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw new RefusedFile("bomb");
        }
        walk(pdf.getDocument().getTrailer());
        for (COSObjectKey key : keys) {
            COSObject object = pdf.getDocument().getObjectFromPool(key);
            walk(object.getObject());
        }
    }

    /** What is referred to is an object of its own and looked at there. */
    private static void walk(COSBase root) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        push(waiting, root);
        while (!waiting.isEmpty()) {
            COSBase one = waiting.pop();
            if (one instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(waiting, array.get(i));
                }
            } else if (one instanceof COSDictionary dictionary) {
                look(dictionary);
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    push(waiting, entry.getValue());
                }
            }
        }
    }

    private static void push(Deque<COSBase> waiting, COSBase value) {
        if (value instanceof COSArray || value instanceof COSDictionary) {
            waiting.push(value);
        }
    }

    private static void look(COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
            if (PdfNames.KEYS.contains(key.getName()) && dictionary.getDictionaryObject(key) != null) {
                throw new RefusedFile("active");
            }
        }
        if (PdfNames.ACTIONS.contains(name(dictionary, COSName.S))
                || PdfNames.CARRIERS.contains(name(dictionary, COSName.SUBTYPE))
                || PdfNames.CARRIERS.contains(name(dictionary, COSName.TYPE))) {
            throw new RefusedFile("active");
        }
        if (dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary opening
                && !name(opening, COSName.S).equals("GoTo")) {
            throw new RefusedFile("active");
        }
        if (name(dictionary, COSName.SUBTYPE).equals("Image")) {
            Pictures.refuseTooLarge(dictionary.getInt(COSName.WIDTH, 0), dictionary.getInt(COSName.HEIGHT, 0));
        }
        for (COSName box : List.of(COSName.MEDIA_BOX, COSName.CROP_BOX)) {
            if (dictionary.getDictionaryObject(box) instanceof COSArray sides && isHuge(sides)) {
                throw new RefusedFile("pages", MOST_PAGES);
            }
        }
        if (dictionary.getFloat(COSName.USER_UNIT, 1) > 10) {
            throw new RefusedFile("pages", MOST_PAGES);
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private static boolean isHuge(COSArray sides) {
        for (int i = 0; i < sides.size(); i++) {
            if (sides.getObject(i) instanceof COSNumber side && Math.abs(side.floatValue()) > LONGEST_SIDE) {
                return true;
            }
        }
        return false;
    }

    /** A tree, not a ring: each of its knots is met once. */
    private static void pages(PDDocument pdf) {
        COSDictionary catalog = pdf.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary root = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new RefusedFile("broken");
        }
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> waiting = new ArrayDeque<>(List.of(root));
        int pages = 0;
        while (!waiting.isEmpty()) {
            COSDictionary knot = waiting.pop();
            if (!met.add(knot)) {
                throw new RefusedFile("broken");
            }
            COSArray kids = knot.getCOSArray(KIDS);
            if (kids == null) {
                pages++;
            }
            for (int i = 0; kids != null && i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    waiting.push(kid);
                }
            }
            if (met.size() > 2 * MOST_PAGES || pages > MOST_PAGES) {
                throw new RefusedFile("pages", MOST_PAGES);
            }
        }
        if (pages == 0) {
            throw new RefusedFile("broken");
        }
    }
}
