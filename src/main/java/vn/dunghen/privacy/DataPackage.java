package vn.dunghen.privacy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.HashedZip;
import vn.dunghen.document.LivePapers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/**
 * The answer as a ZIP: a paper to read, the same for programs, and the hash of each. What goes in is chosen by a person where
 * only the name fits. Nothing of it is kept here but its hash; who took it out is written down, at the request and at each record.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class DataPackage {

    private static final String TEMPLATE = "DLCN/01";

    private final DataRequests requests;
    private final FindHeld find;
    private final AnswerContent content;
    private final LivePapers papers;
    private final AuditTrail trail;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DataPackage(
            DataRequests requests,
            FindHeld find,
            AnswerContent content,
            LivePapers papers,
            AuditTrail trail,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.find = find;
        this.content = content;
        this.papers = papers;
        this.trail = trail;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Writes the package; the caller lets its bytes leave only once this has returned, for by then the trail knows of it.
     *
     * @param chosen codes of the records to put in; none for all that are surely about the person
     * @return SHA-256 of the list of its files, 64 hex digits
     * @throws InvalidInput at {@code codes} for one that was not found
     * @throws RuleViolation NOT_FOUND, FORBIDDEN, CONFLICT when the request is answered
     */
    public String write(String code, Collection<String> chosen, OutputStream out) {
        DataRequest request = RequestAccess.require(
                policy,
                PrivacyRules.PACKAGE,
                requests.findByAgencyAndCode(directory.agency().code(), code));
        if (request.state != RequestState.OPEN) {
            throw RuleViolation.conflict("dataRequest.over", code);
        }
        List<Held> found = find.about(request);
        List<Held> put = found.stream()
                .filter(one -> chosen.isEmpty()
                        ? one.sure()
                        : chosen.contains(one.record().code()))
                .toList();
        if (!chosen.isEmpty() && put.size() != chosen.stream().distinct().count()) {
            throw new InvalidInput("codes", "Chọn trong những mục tìm thấy.");
        }
        Instant now = clock.instant();
        try {
            Map<String, Object> said = content.of(request, put, found.size() - put.size(), now, actors.current());
            var zip = new HashedZip(out, now);
            zip.add("tra-loi.pdf", "Bản để đọc", papers.print(TEMPLATE, "Trả lời yêu cầu " + code, said));
            zip.add(
                    "du-lieu.json",
                    "Cùng nội dung, cho máy đọc",
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(said));
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("format", "dung-hen-du-lieu-ca-nhan-1");
            list.put("agency", directory.agency().code());
            list.put("request", code);
            String hash = zip.finish("muc-luc.json", "muc-luc.sha256", list);
            transaction.executeWithoutResult(status -> tell(code, put, found.size() - put.size(), hash, now));
            return hash;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void tell(String code, List<Held> put, int leftOut, String hash, Instant at) {
        DataRequest request = requests.lock(directory.agency().code(), code).orElseThrow();
        request.pack(hash, put.size(), leftOut, at);
        requests.save(request);
        trail.recordAccess(request.subject(), "lập tệp trả lời yêu cầu về dữ liệu cá nhân, mã gói " + hash);
        put.forEach(one ->
                trail.recordAccess(one.record().subject(), "đưa vào tệp trả lời yêu cầu về dữ liệu cá nhân " + code));
    }
}
