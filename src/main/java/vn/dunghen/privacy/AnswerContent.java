package vn.dunghen.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.PaperHead;
import vn.dunghen.kernel.Actor;

/** What an answer says, the same on paper and for programs. */
@Component
class AnswerContent {

    private final PrivacyTerms terms;
    private final Directory directory;
    private final HeldWords words;

    AnswerContent(PrivacyTerms terms, Directory directory, HeldWords words) {
        this.terms = terms;
        this.directory = directory;
        this.words = words;
    }

    Map<String, Object> of(DataRequest request, List<Held> put, int leftOut, Instant now, Actor by) {
        Map<TermKind, PrivacyTerms.Term> law = terms.inForce();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(
                "head",
                PaperHead.of(directory.agency(), null, null, Moments.day(now)).toMap());
        said.put("request", request.code);
        said.put("person", person(request));
        said.put(
                "asker",
                request.asker == Asker.SELF
                        ? words.say("privacy.asker.SELF")
                        : words.say("privacy.asker.by", String.valueOf(request.askerName)));
        said.put("basis", request.basis);
        said.put("receivedOn", Moments.say(request.receivedOn));
        said.put("due", Moments.say(request.dueAt));
        said.put("made", Moments.say(now) + ", " + by.name());
        said.put("records", put.stream().map(one -> record(one, law)).toList());
        said.put("leftOut", leftOut == 0 ? null : words.say("privacy.leftOut", leftOut));
        return said;
    }

    private static List<Map<String, Object>> person(DataRequest request) {
        List<Map<String, Object>> lines = new ArrayList<>();
        field(lines, "Họ tên", request.personName);
        field(lines, "Số giấy tờ", request.idNumber);
        field(lines, "Điện thoại", request.phone);
        field(lines, "Ngày sinh", request.birthDate == null ? null : Moments.say(request.birthDate));
        return lines;
    }

    private static void field(List<Map<String, Object>> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(pair("label", label, "value", value));
        }
    }

    private Map<String, Object> record(Held one, Map<TermKind, PrivacyTerms.Term> law) {
        HeldRecord record = one.record();
        List<Map<String, Object>> data = new ArrayList<>();
        record.data().forEach((label, value) -> field(data, label, value));
        List<Map<String, Object>> parts = new ArrayList<>();
        one.lines().forEach((kind, lines) -> parts.add(part(kind, lines, law.get(kind))));
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", words.say("privacy.kind." + record.kind()));
        said.put("code", record.code());
        said.put("title", record.title());
        said.put("since", Moments.say(record.since()));
        said.put("match", words.say("privacy.match." + record.match()));
        said.put("source", record.source());
        said.put("data", data);
        law(said, law.get(record.kind()));
        said.put("parts", parts);
        said.put("givenTo", one.givenTo());
        said.put("wiped", one.wiped());
        return said;
    }

    private Map<String, Object> part(TermKind kind, List<Held.Line> lines, PrivacyTerms.@Nullable Term term) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("kind", words.say("privacy.part." + kind));
        part.put(
                "lines",
                lines.stream()
                        .map(line -> pair("at", Moments.say(line.at()), "text", line.text()))
                        .toList());
        if (kind != TermKind.DOSSIER && kind != TermKind.FEEDBACK && kind != TermKind.REQUEST) {
            law(part, term);
        }
        return part;
    }

    /** In this order, so that the same answer gives the same bytes. */
    private static Map<String, Object> pair(String one, String value, String other, String otherValue) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(one, value);
        pair.put(other, otherValue);
        return pair;
    }

    private static void law(Map<String, Object> said, PrivacyTerms.@Nullable Term term) {
        if (term != null) {
            said.put("purpose", term.purpose());
            said.put("basis", term.basis());
            said.put("kept", term.kept());
        }
    }
}
