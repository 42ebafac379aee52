package vn.dunghen.feedback.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.feedback.SurveyElement;
import vn.dunghen.feedback.usecase.ReadSurveys;

/** A survey as a script or the page sends it. */
record SurveyBody(
        @Nullable String name,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo,
        @Nullable Integer editDays,
        @Nullable String source,
        @Nullable List<@Nullable QuestionBody> questions) {

    private static final int MOST_QUESTIONS = 30;
    private static final int LONGEST_EDIT = 90;
    private static final int USUAL_EDIT = 7;

    /** @param element one of the five */
    record QuestionBody(@Nullable String element, @Nullable String text) {}

    /** @throws vn.dunghen.kernel.InvalidInput with everything that is wrong */
    ReadSurveys.Survey read() {
        FeedbackInput read = new FeedbackInput();
        String named = read.needed("name", name, 200, "Ghi tên phiếu khảo sát");
        LocalDate from = read.date("effectiveFrom", effectiveFrom);
        if (from == null) {
            read.wrong("effectiveFrom", "Ghi ngày áp dụng, ví dụ 2026-12-01.");
        }
        LocalDate to = read.date("effectiveTo", effectiveTo);
        int days = Optional.ofNullable(editDays).orElse(USUAL_EDIT);
        if (days < 0 || days > LONGEST_EDIT) {
            read.wrong("editDays", "Số ngày được sửa từ 0 đến " + LONGEST_EDIT + ".");
        }
        String basis = read.needed("source", source, 300, "Ghi căn cứ");
        List<QuestionBody> asked = Optional.ofNullable(questions).orElse(List.of());
        if (asked.size() > MOST_QUESTIONS) {
            read.wrong("questions", "Tối đa " + MOST_QUESTIONS + " câu hỏi.");
        }
        List<ReadSurveys.Question> all = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_QUESTIONS, asked.size()); i++) {
            QuestionBody one = Optional.ofNullable(asked.get(i)).orElseGet(() -> new QuestionBody(null, null));
            all.add(new ReadSurveys.Question(
                    i,
                    read.word("questions[" + i + "].element", one.element(), SurveyElement.class, "Chọn một yếu tố"),
                    read.needed("questions[" + i + "].text", one.text(), 300, "Ghi câu hỏi")));
        }
        read.refuse();
        return new ReadSurveys.Survey("", named, from, to, days, basis, all);
    }
}
