package vn.dunghen.directory.web;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.SampleDepartment;

/** Tells a newcomer at the end of the start where to go and with which account. */
@Component
@Profile("demo")
class DemoAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAnnouncement.class);

    @EventListener
    void ready(ApplicationReadyEvent started) {
        String port = started.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        LOG.info(
                "Đúng Hẹn đã sẵn sàng: http://localhost:{}\nTài khoản dùng thử, mật khẩu dunghen:\n{}",
                port,
                SampleDepartment.accounts().stream()
                        .map(account -> "  " + account.login() + " – " + account.name() + ", " + account.title())
                        .collect(Collectors.joining("\n")));
    }
}
