package vn.dunghen.directory.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Tomcat itself answers when a request never reaches the application: problem+json for the API, one sentence for people. */
public class PlainErrorValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorValve.class);
    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"%1$s\",\"status\":%2$d,\"detail\":\"%1$s. Kiểm tra lại cách viết.\"}";
    private static final String PAGE =
            "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>%1$s – Đúng Hẹn</title>"
                    + "</head><body><h1>%1$s</h1><p>Mã %2$d. <a href=\"/\">Về trang đầu</a></p></body></html>";

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String path = String.valueOf(request.getCoyoteRequest().requestURI().toString());
        boolean api = path.startsWith("/api/");
        String title = status < 500 ? "Yêu cầu viết sai" : "Hệ thống chưa làm được";
        try {
            response.setContentType(api ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("utf-8");
            response.getReporter().write((api ? PROBLEM : PAGE).formatted(title, status));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody reads the error {}", status, gone);
        }
    }
}
