package vn.dunghen.feedback.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.feedback.usecase.DefineSurvey;
import vn.dunghen.feedback.usecase.ReadSurveys;
import vn.dunghen.kernel.Access;
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
    @Access(may = "survey.view")
    Page<ReadSurveys.Survey> list() {
        return new Page<>(surveys.all(), null);
    }

    @GetMapping("/results")
    @Access(may = "survey.view")
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

    @PostMapping
    @Access(may = "survey.define")
    ResponseEntity<ReadSurveys.Survey> define(@RequestBody SurveyBody body) {
        String id = define.handle(body.read());
        ReadSurveys.Survey made = surveys.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/surveys")).body(made);
    }
}
