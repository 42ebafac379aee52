package vn.dunghen.document.intake;

import static vn.dunghen.document.intake.Hostile.ascii;
import static vn.dunghen.document.intake.Hostile.join;
import static vn.dunghen.document.intake.Sample.refused;
import static vn.dunghen.document.intake.Sample.taken;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Images that swell, hide something or are none. */
final class HostilePictures {

    private static final byte[] SIGN = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private HostilePictures() {}

    static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x += 7) {
            for (int y = 0; y < height; y += 5) {
                image.setRGB(x, y, 0xffffff ^ x * y);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        png(all);
        jpeg(all);
        others(all);
        return all;
    }

    private static void png(List<Sample> all) {
        byte[] good = image("png", 40, 30);
        byte[] data = Pdf.deflate(new byte[200]);
        all.add(refused(
                "PNG: said to be 60,000 points wide",
                "a.png",
                png(head(60_000, 60_000, 2), chunk("IDAT", data)),
                "điểm ảnh"));
        all.add(refused(
                "PNG: said to be 2 billion points wide",
                "a.png",
                png(head(Integer.MAX_VALUE, 2, 2), chunk("IDAT", data)),
                "điểm ảnh"));
        all.add(refused("PNG: no width", "a.png", png(head(0, 10, 2), chunk("IDAT", data)), "hỏng"));
        all.add(refused(
                "PNG: small picture that unpacks to a gigabyte",
                "a.png",
                png(head(10, 10, 2), chunk("IDAT", Pdf.deflatedZeros(1_000_000_000))),
                "giải nén"));
        all.add(refused(
                "PNG: deep picture beyond memory",
                "a.png",
                png(head16(9_900, 9_900), chunk("IDAT", data)),
                "điểm ảnh"));
        all.add(refused(
                "PNG: moving",
                "a.png",
                png(head(4, 4, 2), chunk("acTL", new byte[8]), chunk("IDAT", data)),
                "Ảnh động"));
        all.add(refused("PNG: wrong sum of a chunk", "a.png", flipped(good, 45), "hỏng"));
        all.add(refused(
                "PNG: chunk longer than the file",
                "a.png",
                join(SIGN, head(4, 4, 2), ascii("\u007f\u00ff\u00ff\u00ffIDATxx")),
                "hỏng"));
        all.add(refused(
                "PNG: without a head", "a.png", join(SIGN, chunk("IDAT", data), chunk("IEND", new byte[0])), "hỏng"));
        all.add(refused("PNG: two heads", "a.png", png(head(4, 4, 2), head(9, 9, 2), chunk("IDAT", data)), "hỏng"));
        all.add(refused("PNG: without a picture", "a.png", png(head(4, 4, 2)), "hỏng"));
        all.add(refused(
                "PNG: picture that is no packed data",
                "a.png",
                png(head(4, 4, 2), chunk("IDAT", ascii("abcdef"))),
                "hỏng"));
        all.add(refused("PNG: cut short", "a.png", Arrays.copyOf(good, good.length - 20), "hỏng"));
        all.add(refused("PNG: sign only", "a.png", SIGN, "hỏng"));
        all.add(refused("PNG with a ZIP behind it", "a.png", join(good, Hostile.zip("a.exe", "MZ")), "bên trong"));
        all.add(refused("PNG with a program behind it", "a.png", join(good, ascii("MZ program")), "bên trong"));
        all.add(refused(
                "PNG with a script in a text",
                "a.png",
                png(head(4, 4, 2), chunk("tEXt", ascii("a\0<script>alert(1)</script>")), chunk("IDAT", data)),
                "bên trong"));
        all.add(refused(
                "PNG with a server page in a text",
                "a.png",
                png(head(4, 4, 2), chunk("iTXt", ascii("a\0\0\0\0\0<?php system(1)")), chunk("IDAT", data)),
                "bên trong"));
        all.add(taken(
                "PNG: text that would unpack to a gigabyte, never unpacked",
                "a.png",
                png(
                        head(4, 4, 2),
                        chunk("zTXt", join(ascii("a\0\0"), Pdf.deflatedZeros(1_000_000_000))),
                        chunk("IDAT", Pdf.deflate(new byte[52])))));
    }

    private static void jpeg(List<Sample> all) {
        byte[] good = image("jpg", 40, 30);
        all.add(refused("JPEG: said to be 65,535 points wide", "a.jpg", sized(good, 0xffff, 0xffff), "điểm ảnh"));
        all.add(refused("JPEG: no height", "a.jpg", sized(good, 40, 0), "hỏng"));
        all.add(refused("JPEG: first bytes only", "a.jpg", Arrays.copyOf(good, 4), "hỏng"));
        all.add(refused("JPEG: cut short", "a.jpg", Arrays.copyOf(good, good.length / 2), "hỏng"));
        all.add(refused(
                "JPEG: segment longer than the file",
                "a.jpg",
                join(Arrays.copyOf(good, 2), ascii("\u00ff\u00e1\u00ff\u00ffab")),
                "hỏng"));
        all.add(refused(
                "JPEG: segment without a length",
                "a.jpg",
                join(Arrays.copyOf(good, 2), ascii("\u00ff\u00e1\0\0ab")),
                "hỏng"));
        all.add(refused(
                "JPEG: no picture, only its end",
                "a.jpg",
                join(Arrays.copyOf(good, 2), ascii("\u00ff\u00e1\0\4ab\u00ff\u00d9")),
                "hỏng"));
        byte[] scan = ascii("\u00ff\u00da\0\14\3\1\0\2\21\3\21\0?\0x");
        int frame = place(good, 0xda);
        byte[][] scans = new byte[300][];
        Arrays.fill(scans, scan);
        all.add(refused(
                "JPEG: hundreds of scans",
                "a.jpg",
                join(Arrays.copyOf(good, frame), join(scans), ascii("\u00ff\u00d9")),
                "giải nén"));
        all.add(refused("JPEG with a ZIP behind it", "a.jpg", join(good, Hostile.zip("a.exe", "MZ")), "bên trong"));
        all.add(refused(
                "JPEG with a page behind it", "a.jpg", join(good, ascii("<html><script>1</script>")), "bên trong"));
        byte[] exif = ascii("\u00ff\u00e1\0\40Exif\0\0<script>alert(1)</script>");
        all.add(refused(
                "JPEG with a script in its EXIF",
                "a.jpg",
                join(Arrays.copyOf(good, 2), fit(exif), rest(good)),
                "bên trong"));
        byte[] remark = ascii("\u00ff\u00fe\0\40<?php system($_GET[0]); ?>    ");
        all.add(refused(
                "JPEG with a server page in a remark",
                "a.jpg",
                join(Arrays.copyOf(good, 2), fit(remark), rest(good)),
                "bên trong"));
        all.add(taken("JPEG with a second picture behind it, kept and never shown", "a.jpg", join(good, good)));
    }

    private static void others(List<Sample> all) {
        String type = "không phải PDF";
        all.add(refused("GIF with a script", "a.gif", ascii("GIF89a/*\0*/=1;alert(1)//;"), type));
        all.add(refused("GIF called PNG", "a.png", ascii("GIF89a\1\0\1\0\0\0\0;"), type));
        all.add(refused(
                "SVG called PNG", "a.png", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), type));
        all.add(refused(
                "SVG behind a mark of order", "a.png", ascii("\u00ef\u00bb\u00bf<?xml version='1.0'?><svg/>"), type));
        all.add(refused("SVG", "a.svg", ascii("<svg><script>alert(1)</script></svg>"), type));
        all.add(refused("BMP", "a.bmp", ascii("BM\0\0\0\0"), type));
        all.add(refused("TIFF", "a.tif", ascii("II*\0\10\0\0\0"), type));
        all.add(refused("WebP", "a.webp", ascii("RIFF\0\0\0\0WEBPVP8 "), type));
        all.add(refused("ICO", "a.ico", ascii("\0\0\1\0\1\0"), type));
        all.add(refused("PNG called JPEG", "a.jpg", image("png", 4, 4), "đuôi .jpg"));
        all.add(refused("JPEG called PDF", "a.pdf", image("jpg", 4, 4), "đuôi .pdf"));
    }

    private static byte[] png(byte[]... chunks) {
        return join(SIGN, join(chunks), chunk("IEND", new byte[0]));
    }

    private static byte[] head(int width, int height, int colour) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) colour)
                        .array());
    }

    private static byte[] head16(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 16)
                        .put((byte) 6)
                        .array());
    }

    private static byte[] chunk(String kind, byte[] data) {
        byte[] named = join(ascii(kind), data);
        var sum = new CRC32();
        sum.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] flipped(byte[] file, int at) {
        byte[] copy = file.clone();
        copy[at] ^= 0x55;
        return copy;
    }

    private static byte[] sized(byte[] jpeg, int width, int height) {
        byte[] copy = jpeg.clone();
        int frame = place(copy, 0xc0);
        ByteBuffer.wrap(copy).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return copy;
    }

    private static int place(byte[] jpeg, int marker) {
        for (int at = 2; ; at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff)) {
            if ((jpeg[at + 1] & 0xff) == marker) {
                return at;
            }
        }
    }

    /** A segment whose length says what it has. */
    private static byte[] fit(byte[] segment) {
        byte[] copy = segment.clone();
        ByteBuffer.wrap(copy).putShort(2, (short) (copy.length - 2));
        return copy;
    }

    private static byte[] rest(byte[] jpeg) {
        return Arrays.copyOfRange(jpeg, 2, jpeg.length);
    }
}
