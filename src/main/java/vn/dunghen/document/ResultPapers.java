package vn.dunghen.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Signature;
import vn.dunghen.document.sign.PaperSigner;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Results of procedures that somebody made as a PDF: they go out as they are, with number, day and signatures added. */
@Service
public class ResultPapers {

    /** The slot in which the result is handed in. */
    public static final String SLOT = "ket-qua";

    static final String TEMPLATE = "KQ/TP";

    private final Attachments attachments;
    private final KeptContents contents;
    private final StoredNumberBooks books;
    private final StoredPapers papers;
    private final Directory directory;

    ResultPapers(
            Attachments attachments,
            KeptContents contents,
            StoredNumberBooks books,
            StoredPapers papers,
            Directory directory) {
        this.attachments = attachments;
        this.contents = contents;
        this.books = books;
        this.papers = papers;
        this.directory = directory;
    }

    /** The PDF that was handed in last as the result, if there is one. */
    public Optional<Attachments.Attachment> of(Subject subject) {
        List<Attachments.Attachment> files = attachments.about(subject).stream()
                .filter(one -> one.slot().equals(SLOT) && one.type() == FileType.PDF)
                .toList();
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(files.size() - 1));
    }

    /**
     * The file goes out under its number.
     *
     * @param code of the dossier, for the page of the signatures
     * @throws RuleViolation INVALID for a file with a password or with signatures of its own: adding to it would break them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Papers.Paper issue(
            OutgoingDocuments.Reserved number, Attachments.Attachment file, String code, Signature signed) {
        requireSignable(contents.of(file.sha256()));
        var line = books.line(number.number());
        var agency = directory.agency();
        books.send(number.number(), signed.name(), number.day(), "", 1);
        var content = new ContentMap()
                .put("file", file.sha256())
                .put(
                        "head",
                        Objects.requireNonNull(PaperHead.of(agency, null, number.symbol(), number.day()))
                                .toMap())
                .put("code", code)
                .put("what", line.title())
                .put("capacity", signed.capacity())
                .put("title", signed.title())
                .put("signer", signed.name())
                .put("signerLogin", signed.login())
                .map();
        return papers.issue(TEMPLATE, number.number(), line.subject(), line.title(), content);
    }

    private static void requireSignable(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted() || !document.getSignatureDictionaries().isEmpty()) {
                throw new RuleViolation(RuleViolation.Kind.INVALID, "document.result.closed");
            }
        } catch (IOException broken) {
            throw new RuleViolation(RuleViolation.Kind.INVALID, "document.result.broken");
        }
    }

    /** The file with the page of its signatures behind it; the file alone when it says itself where they belong. */
    static byte[] bound(byte[] file, byte[] lastPage, PaperRenderer.Imprint imprint, boolean toBeSigned) {
        if (toBeSigned && PaperSigner.hasSpot(file)) {
            return file;
        }
        try (PDDocument whole = Loader.loadPDF(file);
                PDDocument last = Loader.loadPDF(lastPage)) {
            new PDFMergerUtility().appendDocument(whole, last);
            return PaperRenderer.bytes(whole, imprint);
        } catch (IOException broken) {
            throw new SigningFailed(SigningFailed.Why.FILE, broken);
        }
    }

    static boolean isFile(Map<String, Object> content) {
        return content.get("file") instanceof String;
    }
}
