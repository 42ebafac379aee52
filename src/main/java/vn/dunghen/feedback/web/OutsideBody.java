package vn.dunghen.feedback.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.Sender;

/**
 * Feedback as somebody outside sends it: what it is about and what it says are needed, who sends it is not.
 *
 * @param website nobody fills it in; programs that fill in everything do
 */
record OutsideBody(
        @Nullable String kind,
        @Nullable String content,
        @Nullable String answer,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String dossier,
        @Nullable Boolean publish,
        @Nullable String website) {

    static OutsideBody of(MultiValueMap<String, String> posted) {
        return new OutsideBody(
                posted.getFirst("kind"),
                posted.getFirst("content"),
                posted.getFirst("answer"),
                posted.getFirst("name"),
                posted.getFirst("phone"),
                posted.getFirst("email"),
                posted.getFirst("address"),
                posted.getFirst("dossier"),
                "true".equals(posted.getFirst("publish")),
                posted.getFirst("website"));
    }

    AnswerWay way(FeedbackInput read) {
        return read.word("answer", answer, AnswerWay.class, "Chọn cách nhận câu trả lời");
    }

    Feedback.Words words(FeedbackInput read) {
        if (website != null && !website.isBlank()) {
            read.wrong("website", "Để trống ô này.");
        }
        FeedbackKind about = read.word("kind", kind, FeedbackKind.class, "Chọn phản ánh về việc gì");
        String said = read.needed("content", content, 4000, "Ghi nội dung phản ánh, kiến nghị");
        AnswerWay by = way(read);
        Sender who = new Sender(
                Sender.Kind.PERSON,
                Optional.ofNullable(read.optional("name", name, 200)).orElse(Sender.UNNAMED),
                read.matching(
                        "phone", phone, 32, "\\+?[0-9][0-9 .()-]{7,30}", "Ghi số điện thoại, ví dụ 0912 345 678."),
                read.matching(
                        "email", email, 200, "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "Ghi thư điện tử, ví dụ ten@vidu.vn."),
                read.optional("address", address, 300));
        switch (by) {
            case PHONE -> need(read, "phone", who.phone(), "Ghi số điện thoại để Sở gọi lại.");
            case EMAIL -> need(read, "email", who.email(), "Ghi thư điện tử để Sở gửi câu trả lời.");
            case POST -> need(read, "address", who.address(), "Ghi địa chỉ để Sở gửi câu trả lời.");
            case PAGE -> {
                // the look-up page is always there
            }
        }
        return new Feedback.Words(
                about,
                who,
                said,
                read.matching("dossier", dossier, 64, "[A-Za-z0-9.-]+", "Ghi mã hồ sơ như trên giấy tiếp nhận."),
                null,
                Boolean.TRUE.equals(publish));
    }

    private static void need(FeedbackInput read, String field, @Nullable String value, String ask) {
        if (value == null) {
            read.wrong(field, ask);
        }
    }
}
