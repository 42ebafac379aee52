package vn.dunghen.document.web.views;

import java.util.List;

/** Papers that wait to be signed, for the administrator and the records clerk. */
public record SigningPage(List<Row> rows, boolean mayRetry) {

    /** @param attempts in words, e.g. "đã thử 3 lần" */
    public record Row(
            String id,
            String number,
            String title,
            String signer,
            String since,
            String attempts,
            String reason,
            String next) {}
}
