package vn.dunghen.document.intake;

import static vn.dunghen.document.intake.Sample.refused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PDF files that act, hide, swell or lie. */
final class HostilePdfs {

    private static final String ACTIVE = "tự chạy";
    private static final String BOMB = "giải nén ra quá lớn";

    private HostilePdfs() {}

    static List<Sample> all(String virus) {
        List<Sample> all = new ArrayList<>();
        active().forEach((about, content) -> all.add(refused("PDF: " + about, "a.pdf", content, ACTIVE)));
        bombs().forEach((about, content) -> all.add(refused("PDF: " + about, "a.pdf", content, BOMB)));
        others(virus, all);
        return all;
    }

    private static Map<String, byte[]> active() {
        String js = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
        Map<String, byte[]> all = new TreeMap<>();
        all.put("script on opening", Pdf.of("/OpenAction " + js, "").bytes());
        all.put(
                "script on opening, by reference",
                Pdf.of("/OpenAction 4 0 R", "").object(js).bytes());
        all.put(
                "script named in hexadecimal letters",
                Pdf.of("/OpenAction<</S/#4aavaScr#69pt/#4a#53(1)>>", "").bytes());
        all.put("script in a packed object stream", Pdf.inObjectStream(js));
        all.put(
                "script in the tree of names",
                Pdf.of("/Names<</JavaScript<</Names[(a)" + js + "]>>>>", "").bytes());
        all.put("script when a page opens", Pdf.of("", "/AA<</O" + js + ">>").bytes());
        all.put(
                "script in a form field",
                Pdf.of("/AcroForm<</Fields[4 0 R]>>", "")
                        .object("<</FT/Tx/T(a)/AA<</K" + js + ">>>>")
                        .bytes());
        all.put(
                "script in a bookmark",
                Pdf.of("/Outlines<</First 4 0 R>>", "")
                        .object("<</Title(a)/A" + js + ">>")
                        .bytes());
        all.put(
                "script behind a chain of actions",
                Pdf.of("", "")
                        .object("<</S/GoTo/D[3 0 R/Fit]/Next<</S/Named/N/NextPage/Next" + js + ">>>>")
                        .bytes());
        all.put(
                "starts a program",
                Pdf.of("/OpenAction<</S/Launch/F(cmd.exe)>>", "").bytes());
        all.put(
                "starts a program from a link",
                Pdf.of("", "/Annots[4 0 R]")
                        .object("<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/Win<</F(cmd.exe)>>>>>>")
                        .bytes());
        all.put("program start in a packed object stream", Pdf.inObjectStream("<</S/Launch/F(a)>>"));
        all.put(
                "opens an address by itself",
                Pdf.of("/OpenAction<</S/URI/URI(http://example.invalid)>>", "").bytes());
        all.put(
                "opens another document",
                Pdf.of("/OpenAction<</S/GoToR/F(\\\\\\\\host\\\\a)/D[0/Fit]>>", "")
                        .bytes());
        all.put(
                "opens an embedded document",
                Pdf.of("", "").object("<</S/GoToE/D(a)/T<</R/C>>>>").bytes());
        all.put(
                "sends a form away",
                Pdf.of("", "")
                        .object("<</S/SubmitForm/F(http://example.invalid)>>")
                        .bytes());
        all.put(
                "reads data in",
                Pdf.of("", "").object("<</S/ImportData/F(a.fdf)>>").bytes());
        all.put(
                "embedded file",
                Pdf.of("/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>", "")
                        .object("<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>")
                        .stream("/Type/EmbeddedFile", "MZ".getBytes(StandardCharsets.US_ASCII))
                        .bytes());
        all.put(
                "file pinned to a page",
                Pdf.of("", "/Annots[4 0 R]")
                        .object("<</Subtype/FileAttachment/Rect[0 0 9 9]>>")
                        .bytes());
        all.put(
                "embedded file without a name for it",
                Pdf.of("", "").object("<</EF<</F 3 0 R>>>>").bytes());
        all.put("portfolio", Pdf.of("/Collection<</View/D>>", "").bytes());
        all.put(
                "dynamic form",
                Pdf.of("/AcroForm<</XFA 4 0 R>>", "")
                        .packed("", "<xdp:xdp/>".getBytes(StandardCharsets.US_ASCII))
                        .bytes());
        all.put(
                "rich media",
                Pdf.of("", "/Annots[4 0 R]")
                        .object("<</Subtype/RichMedia/Rect[0 0 9 9]>>")
                        .bytes());
        all.put(
                "film",
                Pdf.of("", "/Annots[4 0 R]")
                        .object("<</Subtype/Movie/Rect[0 0 9 9]>>")
                        .bytes());
        all.put("sound", Pdf.of("", "").object("<</S/Sound/Sound 3 0 R>>").bytes());
        all.put(
                "rendition with script",
                Pdf.of("", "").object("<</S/Rendition/OP 0>>").bytes());
        all.put(
                "three-dimensional view",
                Pdf.of("", "/Annots[4 0 R]")
                        .object("<</Subtype/3D/Rect[0 0 9 9]>>")
                        .bytes());
        all.put("script in a part nobody refers to", Pdf.plain().object(js).bytes());
        return all;
    }

    private static Map<String, byte[]> bombs() {
        Map<String, byte[]> all = new TreeMap<>();
        byte[] giga = Pdf.deflatedZeros(1_000_000_000);
        all.put(
                "packed page of a gigabyte",
                Pdf.of("", "/Contents 4 0 R").stream("/Filter/FlateDecode", giga)
                        .bytes());
        all.put(
                "object stream of a gigabyte",
                Pdf.plain().stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", giga)
                        .bytes());
        all.put(
                "image of a gigabyte",
                Pdf.plain().stream("/Subtype/Image/Width 9/Height 9/Filter/FlateDecode", giga)
                        .bytes());
        Pdf many = Pdf.plain();
        byte[] part = Pdf.deflatedZeros(10_000_000);
        for (int i = 0; i < 100; i++) {
            many.stream("/Filter/FlateDecode", part);
        }
        all.put("a hundred streams of ten megabytes", many.bytes());
        all.put(
                "packed twice",
                Pdf.plain().stream("/Filter[/FlateDecode/FlateDecode]", Pdf.deflate(giga))
                        .bytes());
        all.put(
                "packed twice in two ways",
                Pdf.plain().stream("/Filter[/FlateDecode/LZWDecode]", new byte[100])
                        .bytes());
        all.put(
                "old packing, large",
                Pdf.plain().stream("/Filter/LZWDecode", new byte[200_000]).bytes());
        all.put(
                "lists in lists",
                Pdf.of("", "/X" + "[".repeat(50_000) + "]".repeat(50_000)).bytes());
        all.put(
                "dictionaries in dictionaries",
                Pdf.of("", "/X" + "<</A".repeat(50_000) + " 1" + ">>".repeat(50_000))
                        .bytes());
        Pdf swarm = Pdf.plain();
        for (int i = 0; i < 101_000; i++) {
            swarm.stream("", new byte[1]);
        }
        all.put("a hundred thousand streams", swarm.bytes());
        return all;
    }

    private static void others(String virus, List<Sample> all) {
        byte[] plain = Pdf.plain().bytes();
        all.add(refused(
                "PDF: locked",
                "a.pdf",
                Pdf.plain()
                        .object("<</Filter/Standard/V 2/R 3/O(" + "o".repeat(32) + ")/U(" + "u".repeat(32) + ")/P -4>>")
                        .trailer("/Encrypt 4 0 R/ID[(a)(b)]")
                        .bytes(),
                "mật khẩu"));
        all.add(refused(
                "PDF: locked by a foreign filter",
                "a.pdf",
                Pdf.plain()
                        .object("<</Filter/Foreign/V 4>>")
                        .trailer("/Encrypt 4 0 R")
                        .bytes(),
                "mật khẩu"));
        all.add(refused(
                "PDF: page tree that is a ring",
                "a.pdf",
                new Pdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[2 0 R]/Count 1>>")
                        .bytes(),
                "hỏng"));
        all.add(refused(
                "PDF: page tree that is a wide ring",
                "a.pdf",
                new Pdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>")
                        .object("<</Type/Pages/Kids[2 0 R]/Count 1>>")
                        .bytes(),
                "hỏng"));
        all.add(refused(
                "PDF: no pages at all",
                "a.pdf",
                new Pdf().object("<</Type/Catalog>>").bytes(),
                "hỏng"));
        all.add(refused(
                "PDF: page of 30 kilometres",
                "a.pdf",
                Pdf.of("", "/CropBox[0 0 99999999 99999999]").bytes(),
                "quá khổ"));
        all.add(refused(
                "PDF: page by huge units",
                "a.pdf",
                Pdf.of("", "/UserUnit 75000").bytes(),
                "quá khổ"));
        StringBuilder kids = new StringBuilder();
        Pdf crowd = new Pdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 0; i < 3_500; i++) {
            kids.append(3 + i).append(" 0 R ");
        }
        crowd.object("<</Type/Pages/Kids[" + kids + "]/Count 3500>>");
        for (int i = 0; i < 3_500; i++) {
            crowd.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>");
        }
        all.add(refused("PDF: thousands of pages", "a.pdf", crowd.bytes(), "trang"));
        all.add(refused(
                "PDF: image said to be 60,000 points wide",
                "a.pdf",
                Pdf.plain().stream(
                                "/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/Filter/DCTDecode",
                                new byte[9])
                        .bytes(),
                "điểm ảnh"));
        all.add(refused("PDF: cut short", "a.pdf", Arrays.copyOf(plain, plain.length - 80), "hỏng"));
        all.add(refused(
                "PDF: head and end only", "a.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII), "hỏng"));
        all.add(refused("PDF and ZIP in one", "a.pdf", Hostile.join(plain, Hostile.zip("a.exe", "MZ")), "bên trong"));
        all.add(refused(
                "PDF with a ZIP in a stream near its end",
                "a.pdf",
                Pdf.plain().stream("", Hostile.zip("a.exe", "MZ")).bytes(),
                "bên trong"));
        all.add(refused(
                "PDF and page in one",
                "a.pdf",
                new Pdf()
                        .text("%<html><script>alert(1)</script></html>\n")
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R>>")
                        .bytes(),
                "bên trong"));
        all.add(refused(
                "PDF with a program behind its end",
                "a.pdf",
                Hostile.join(plain, "MZ program".getBytes(StandardCharsets.US_ASCII)),
                "bên trong"));
        all.add(refused(
                "PDF: known virus in a packed stream",
                "a.pdf",
                Pdf.plain()
                        .packed("", virus.getBytes(StandardCharsets.US_ASCII))
                        .bytes(),
                "mã độc"));
        all.add(refused(
                "PDF: known virus in the open",
                "a.pdf",
                Pdf.plain().stream("", virus.getBytes(StandardCharsets.US_ASCII))
                        .bytes(),
                "mã độc"));
        all.add(refused(
                "PDF that begins behind a page",
                "a.pdf",
                Hostile.join("<html>".getBytes(StandardCharsets.US_ASCII), plain),
                "không phải PDF"));
    }
}
