package vn.dunghen.document.intake;

import static vn.dunghen.document.intake.Hostile.ascii;
import static vn.dunghen.document.intake.Sample.refused;
import static vn.dunghen.document.intake.Sample.taken;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Files whose name lies, and files that are none of ours at all. */
final class HostileNames {

    private HostileNames() {}

    static List<Sample> all(String virus) {
        byte[] pdf = Pdf.plain().bytes();
        List<Sample> all = new ArrayList<>();
        all.add(refused("name of a program", "hoa-don.exe", pdf, "đuôi .exe"));
        all.add(refused("two endings, program last", "hoa-don.pdf.exe", pdf, "đuôi .exe"));
        all.add(refused("two endings, program hidden", "hoa-don.exe.pdf", pdf, "hai đuôi"));
        all.add(refused("two endings, page hidden", "hoa-don.html.pdf", pdf, "hai đuôi"));
        all.add(refused("empty letter before the ending", "hoa-don.pdf\0.exe", pdf, "đuôi .exe"));
        all.add(refused("reversed letters hide the ending", "hoa-don\u202Efdp.exe", pdf, "đuôi .exe"));
        all.add(refused("macro document by its name", "don.docm", Pdf.plain().bytes(), "đuôi .docm"));
        all.add(taken("reversed letters are taken out", "hoa-don\u202Efdp", pdf));
        all.add(taken("way out of the folder is taken off", "../../../../etc/cron.d/a.pdf", pdf));
        all.add(taken("way out of the folder, backwards", "..\\..\\Windows\\a.pdf", pdf));
        all.add(taken("name of a device is replaced", "CON.pdf", pdf));
        all.add(taken("name of a device with an ending", "nul.txt.pdf", pdf));
        all.add(refused("hidden file", ".htaccess", pdf, "đuôi .htaccess"));
        all.add(taken("markup in the name is taken out", "<img src=x onerror=alert(1)>.pdf", pdf));
        all.add(taken("name of 5,000 letters is cut", "ố".repeat(5_000) + ".pdf", pdf));
        all.add(taken("name of line breaks only", "\r\n\r\n", pdf));
        all.add(taken("lone half of a letter", "a\ud83d.pdf", pdf));
        String type = "không phải PDF";
        all.add(refused("empty", "a.pdf", new byte[0], "rỗng"));
        all.add(refused("one byte", "a.pdf", new byte[1], type));
        all.add(refused("zeros", "a.pdf", new byte[1_000_000], type));
        all.add(refused("one byte more than 20 MB", "a.pdf", new byte[20 * 1024 * 1024 + 1], "20 MB"));
        all.add(refused("program for Windows", "a.pdf", ascii("MZ\u0090\0\3"), type));
        all.add(refused("program for Linux", "a.pdf", ascii("\u007fELF\2\1\1"), type));
        all.add(refused("shell script", "a.pdf", ascii("#!/bin/sh\nrm -rf /\n"), type));
        all.add(refused("page", "a.html", ascii("<!doctype html><script>alert(1)</script>"), type));
        all.add(refused("page called PDF", "a.pdf", ascii("<html><body onload=alert(1)>"), type));
        all.add(refused("page in two-byte letters", "a.pdf", "\ufeff<html>".getBytes(StandardCharsets.UTF_16LE), type));
        all.add(refused("old Word file", "a.doc", ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), type));
        all.add(refused("RTF with an object", "a.rtf", ascii("{\\rtf1{\\object\\objautlink}}"), type));
        all.add(refused("RTF called DOCX", "a.docx", ascii("{\\rtf1 a}"), type));
        all.add(refused("RAR", "a.rar", ascii("Rar!\32\7\0"), type));
        all.add(refused("7z", "a.7z", ascii("7z\u00bc\u00af\u0027\34"), type));
        all.add(refused("gzip", "a.gz", ascii("\37\u008b\10\0"), type));
        all.add(refused("shortcut of Windows", "a.lnk", ascii("L\0\0\0\1\24\2\0"), type));
        all.add(refused("disk image", "a.pdf", new byte[40_000], type));
        all.add(refused("PostScript", "a.pdf", ascii("%!PS-Adobe-3.0\n(/etc/passwd)(r)file"), type));
        all.add(refused(
                "XML",
                "a.xml",
                ascii("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
                type));
        all.add(refused("thousand laughs", "a.xml", ascii(laughs()), type));
        all.add(refused("known virus", "a.com", ascii(virus), "mã độc"));
        all.add(refused(
                "known virus behind a million bytes",
                "a.pdf",
                Hostile.join(new byte[1_000_000], ascii(virus)),
                "mã độc"));
        all.add(refused(
                "known virus in letters of base 64",
                "a.txt",
                Base64.getEncoder().encode(ascii(virus)),
                type));
        return all;
    }

    static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return xml + "]><l>&a29;</l>";
    }
}
