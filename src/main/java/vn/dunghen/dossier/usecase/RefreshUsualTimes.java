package vn.dunghen.dossier.usecase;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Tính lại thời gian thường mất của các bước: every night, and whenever asked. */
@UseCase
public class RefreshUsualTimes {

    private static final Duration DONE = Duration.ofHours(1);

    private final UsualTimes usual;
    private final Watches watches;

    RefreshUsualTimes(UsualTimes usual, Watches watches) {
        this.usual = usual;
        this.watches = watches;
    }

    /** Every night on one node: whoever comes second finds it done. */
    @Scheduled(cron = "${dunghen.usual-times.cron:0 30 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    public void nightly() {
        if (!usual.isFresh(DONE)) {
            handle();
        }
    }

    /** Recomputes from all history and lets the waiting watches look again. */
    public void handle() {
        usual.refresh();
        watches.movedAll("dossier");
    }
}
