package vn.dunghen.notice.mail;

import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.OutboxChannel;

/** No mail server has been named: letters wait until one is. */
final class NoMail implements OutboxChannel {

    @Override
    public String name() {
        return Outbox.MAIL;
    }

    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public Outcome send(Parcel parcel) {
        return Outcome.later("Chưa cấu hình máy chủ thư.");
    }
}
