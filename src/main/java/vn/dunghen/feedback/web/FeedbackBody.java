package vn.dunghen.feedback.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.Sender;

/** Feedback as a script or the page sends it; says at each field what must be written. */
record FeedbackBody(
        @Nullable String channel,
        @Nullable String kind,
        @Nullable SenderBody sender,
        @Nullable String content,
        @Nullable String dossier,
        @Nullable String procedure,
        @Nullable Boolean publish) {

    /** Who sends it. */
    record SenderBody(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    static FeedbackBody of(MultiValueMap<String, String> posted) {
        return new FeedbackBody(
                posted.getFirst("channel"),
                posted.getFirst("kind"),
                new SenderBody(
                        posted.getFirst("sender.kind"),
                        posted.getFirst("sender.name"),
                        posted.getFirst("sender.phone"),
                        posted.getFirst("sender.email"),
                        posted.getFirst("sender.address")),
                posted.getFirst("content"),
                posted.getFirst("dossier"),
                posted.getFirst("procedure"),
                "true".equals(posted.getFirst("publish")));
    }

    FeedbackChannel channel(FeedbackInput read) {
        return read.word("channel", channel, FeedbackChannel.class, "Chọn cách nhận");
    }

    Feedback.Words words(FeedbackInput read) {
        SenderBody from = Optional.ofNullable(sender).orElseGet(() -> new SenderBody(null, null, null, null, null));
        Sender who = new Sender(
                read.word("sender.kind", from.kind(), Sender.Kind.class, "Chọn cá nhân hoặc tổ chức"),
                read.needed("sender.name", from.name(), 200, "Ghi họ tên người gửi hoặc tên tổ chức"),
                read.matching(
                        "sender.phone",
                        from.phone(),
                        32,
                        "\\+?[0-9][0-9 .()-]{7,30}",
                        "Ghi số điện thoại, ví dụ 0912 345 678."),
                read.matching(
                        "sender.email",
                        from.email(),
                        200,
                        "[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
                        "Ghi thư điện tử, ví dụ ten@vidu.vn."),
                read.optional("sender.address", from.address(), 300));
        if (who.phone() == null && who.email() == null && who.address() == null) {
            read.wrong("sender.phone", "Ghi ít nhất một cách liên hệ: điện thoại, thư điện tử hoặc địa chỉ.");
        }
        return new Feedback.Words(
                read.word("kind", kind, FeedbackKind.class, "Chọn phản ánh về việc gì"),
                who,
                read.needed("content", content, 4000, "Ghi nội dung phản ánh, kiến nghị"),
                read.matching("dossier", dossier, 64, "[A-Za-z0-9.-]+", "Ghi mã hồ sơ như trên giấy tiếp nhận."),
                read.matching("procedure", procedure, 64, "[A-Za-z0-9.-]+", "Ghi mã thủ tục."),
                Boolean.TRUE.equals(publish));
    }
}
