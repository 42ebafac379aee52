package vn.dunghen.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;

/** Requests are held data too: what somebody told of themselves when they asked before. */
@Component
class RequestRecords implements PersonalRecords {

    private final DataRequests requests;
    private final Directory directory;
    private final HeldWords words;

    RequestRecords(DataRequests requests, Directory directory, HeldWords words) {
        this.requests = requests;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<HeldRecord> about(PersonAsked who) {
        return requests
                .askedFor(directory.agency().code(), who.name().strip(), Objects.requireNonNullElse(who.idNumber(), ""))
                .stream()
                .flatMap(request -> Stream.ofNullable(who.match(request.personName, request.idNumber, request.phone))
                        .map(match -> record(request, match)))
                .toList();
    }

    private HeldRecord record(DataRequest request, PersonAsked.Match match) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("Họ tên", request.personName);
        if (request.idNumber != null) {
            data.put("Số giấy tờ", request.idNumber);
        }
        if (request.phone != null) {
            data.put("Điện thoại", request.phone);
        }
        if (request.birthDate != null) {
            data.put("Ngày sinh", Moments.say(request.birthDate));
        }
        data.put("Giấy tờ đã đối chiếu", request.proof);
        return new HeldRecord(
                request.subject(),
                TermKind.REQUEST,
                request.code,
                words.say("privacy.title"),
                request.registeredAt,
                match,
                words.say("privacy.source.REQUEST"),
                data);
    }
}
