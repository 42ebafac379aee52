package vn.dunghen.directory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says the one-time token to the operator. */
final class SetupConsole {

    private static final Logger LOG = LoggerFactory.getLogger("vn.dunghen.start");

    private SetupConsole() {}

    static void say(String token) {
        LOG.warn("Chưa có tài khoản nào. Mở trang /khoi-dau và lập người quản trị đầu tiên với mã: {}", token);
    }
}
