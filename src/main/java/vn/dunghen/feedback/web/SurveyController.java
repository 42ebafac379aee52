package vn.dunghen.feedback.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.feedback.SurveyElement;
import vn.dunghen.feedback.usecase.DefineSurvey;
import vn.dunghen.feedback.usecase.ReadSurveys;
import vn.dunghen.kernel.Page;

/** Surveys and what was answered, for scripts. */
@RestController
@RequestMapping("/api/v1/surveys")
class SurveyController {

    private final ReadSurveys surveys;
    private final DefineSurvey define;
    private final SurveyPeriod period;

    SurveyController(ReadSurveys surveys, DefineSurvey define, SurveyPeriod period) {
        this.surveys = surveys;
        this.define = define;
        this.period = period;
    }

    @GetMapping
    Page<ReadSurveys.Survey> list() {
        return new Page<>(surveys.all(), null);
    }

    @GetMapping("/results")
    Page<ReadSurveys.Result> results(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "ELEMENT") String by) {
        FeedbackInput read = new FeedbackInput();
        SurveyPeriod.Days days = period.read(read, "from", from, "to", to);
        ReadSurveys.By wanted = read.word("by", by, ReadSurveys.By.class, "Chọn ELEMENT, PROCEDURE hoặc UNIT");
        read.refuse();
        return new Page<>(surveys.results(days.from(), days.to(), wanted), null);
    }

    /** @param element one of the five */
    record QuestionBody(@Nullable String element, @Nullable String text) {}

    /** A survey as a script sends it. */
    record SurveyBody(
            @Nullable String name,
            @Nullable String effectiveFrom,
            @Nullable String effectiveTo,
            @Nullable Integer editDays,
            @Nullable String source,
            @Nullable List<@Nullable QuestionBody> questions) {}

    @PostMapping
    ResponseEntity<ReadSurveys.Survey> define(@RequestBody SurveyBody body) {
        FeedbackInput read = new FeedbackInput();
        String name = read.needed("name", body.name(), 200, "Ghi tên phiếu khảo sát");
        LocalDate from = read.date("effectiveFrom", body.effectiveFrom());
        if (from == null) {
            read.wrong("effectiveFrom", "Ghi ngày áp dụng, ví dụ 2026-12-01.");
        }
        LocalDate to = read.date("effectiveTo", body.effectiveTo());
        int editDays = Optional.ofNullable(body.editDays()).orElse(7);
        if (editDays < 0 || editDays > 90) {
            read.wrong("editDays", "Số ngày được sửa từ 0 đến 90.");
        }
        String source = read.needed("source", body.source(), 300, "Ghi căn cứ");
        List<QuestionBody> asked = Optional.ofNullable(body.questions()).orElse(List.of());
        if (asked.size() > 30) {
            read.wrong("questions", "Tối đa 30 câu hỏi.");
        }
        List<ReadSurveys.Question> questions = new ArrayList<>();
        for (int i = 0; i < Math.min(30, asked.size()); i++) {
            QuestionBody one = Optional.ofNullable(asked.get(i)).orElseGet(() -> new QuestionBody(null, null));
            questions.add(new ReadSurveys.Question(
                    i,
                    read.word("questions[" + i + "].element", one.element(), SurveyElement.class, "Chọn một yếu tố"),
                    read.needed("questions[" + i + "].text", one.text(), 300, "Ghi câu hỏi")));
        }
        read.refuse();
        String id = define.handle(new ReadSurveys.Survey("", name, from, to, editDays, source, questions));
        ReadSurveys.Survey made = surveys.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/surveys")).body(made);
    }
}
