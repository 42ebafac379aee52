package vn.dunghen.calendar;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Calls those who follow the calendar right after a decision; what one of them cannot do holds nobody else up. */
@Component
class CalendarFollowers {

    private final ObjectProvider<CalendarFollower> followers;

    CalendarFollowers(ObjectProvider<CalendarFollower> followers) {
        this.followers = followers;
    }

    @EventListener
    void on(CalendarChanged changed) {
        followers.forEach(one -> TransactionSynchronizationManager.registerSynchronization(afterwards(one)));
    }

    private static TransactionSynchronization afterwards(CalendarFollower follower) {
        return new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    follower.follow();
                }
            }
        };
    }
}
