package vn.dunghen.exchange.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dunghen.dossier.DossierSnapshots.Request;
import vn.dunghen.dossier.DossierSnapshots.Snapshot;
import vn.dunghen.exchange.usecase.ExchangeWords;
import vn.dunghen.exchange.usecase.Filing.SentFile;
import vn.dunghen.exchange.usecase.FollowFilings;
import vn.dunghen.exchange.usecase.Intake;
import vn.dunghen.exchange.usecase.Intake.Received;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** What other systems send in, and what they read. */
@RestController
@RequestMapping("/api/v1/exchange/dossiers")
class ExchangeController {

    private final Intake intake;
    private final FollowFilings follow;
    private final ExchangeWords words;
    private final ObjectMapper json;

    ExchangeController(Intake intake, FollowFilings follow, ExchangeWords words, ObjectMapper json) {
        this.intake = intake;
        this.follow = follow;
        this.words = words;
        this.json = json;
    }

    /** National state. */
    record State(int code, String name) {}

    /** How a filed dossier stands; nothing personal. */
    record Answer(
            String outsideCode,
            String code,
            State state,
            Instant registeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant due,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            List<Asked> requests,
            @Nullable String note) {}

    /** Papers that were asked for. */
    record Asked(
            String reason,
            @Nullable String missing,
            @Nullable String slip,
            @Nullable Instant sentAt,
            @Nullable Instant arrivedAt) {

        static Asked of(Request request) {
            return new Asked(
                    request.reason(), request.missing(), request.slip(), request.sentAt(), request.arrivedAt());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(may = "exchange.file")
    ResponseEntity<Answer> file(@RequestBody FilingBody body) {
        return filed(body, List.of());
    }

    /** The same with the files as parts, each named by the code of its paper. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Access(may = "exchange.file")
    ResponseEntity<Answer> file(@RequestParam @Nullable String dossier, @RequestParam Map<String, MultipartFile> parts)
            throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (Map.Entry<String, MultipartFile> part : parts.entrySet()) {
            MultipartFile file = part.getValue();
            String name = file.getOriginalFilename();
            files.add(new SentFile(IntakeInput.slot(part.getKey()), name == null ? "" : name, file.getBytes()));
        }
        return filed(body(dossier), files);
    }

    @PostMapping("/{outsideCode}/supplement")
    @Access(may = "exchange.file")
    Answer supplement(@PathVariable String outsideCode, @RequestBody FilingBody.SupplementBody body) {
        intake.supplement(body.read(outsideCode));
        return one(outsideCode);
    }

    @PostMapping("/{outsideCode}/withdrawal")
    @Access(may = "exchange.file")
    Answer withdraw(@PathVariable String outsideCode, @RequestBody FilingBody.WithdrawalBody body) {
        intake.withdraw(outsideCode, body.read());
        return one(outsideCode);
    }

    @GetMapping("/{outsideCode}")
    @Access(may = "exchange.follow")
    Answer one(@PathVariable String outsideCode) {
        Snapshot dossier = follow.one(outsideCode).dossier();
        return new Answer(
                outsideCode,
                dossier.code(),
                new State(
                        dossier.state().code(),
                        words.say("dossier.state." + dossier.state().code())),
                dossier.registeredAt(),
                dossier.acceptedAt(),
                dossier.due(),
                dossier.finishedAt(),
                dossier.returnedAt(),
                dossier.requests().stream().map(Asked::of).toList(),
                dossier.note());
    }

    @GetMapping
    @Access(may = "exchange.follow")
    FollowFilings.Feed changes(
            @RequestParam(required = false) @Nullable String since, @RequestParam(defaultValue = "50") int size) {
        return follow.changes(since, size);
    }

    private ResponseEntity<Answer> filed(FilingBody body, List<SentFile> files) {
        var filing = body.read(files);
        Received received = intake.file(filing);
        Answer answer = one(filing.outsideCode());
        return received.first()
                ? ResponseEntity.created(URI.create("/api/v1/exchange/dossiers/" + filing.outsideCode()))
                        .body(answer)
                : ResponseEntity.ok(answer);
    }

    private FilingBody body(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput("dossier", words.say("exchange.part.missing"));
        }
        try {
            FilingBody body = json.readValue(text, FilingBody.class);
            if (body != null) {
                return body;
            }
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInput("dossier", words.say("exchange.part.unreadable"));
        }
        throw new InvalidInput("dossier", words.say("exchange.part.unreadable"));
    }
}
