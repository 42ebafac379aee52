package vn.dunghen.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers from where each account was opened, for 90 days and on all nodes; by the real clock. */
@Component
class KnownAddresses {

    private static final int KEPT_DAYS = 90;
    private static final int MOST = 5_000;

    private final JdbcClient database;
    private final AgencySettings settings;
    private final Clock realClock = Clock.systemUTC();
    private final Map<String, LocalDate> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LocalDate> eldest) {
            return size() > MOST;
        }
    };

    KnownAddresses(JdbcClient database, AgencySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    boolean knows(String login, String address) {
        String who = who(login, address);
        LocalDate today = LocalDate.now(realClock);
        synchronized (known) {
            if (today.equals(known.get(who))) {
                return true;
            }
        }
        boolean stored = database.sql("update directory_known_address set seen_on = ? where agency = ? and who = ?")
                        .params(today, agency(), who)
                        .update()
                == 1;
        if (stored) {
            keep(who, today);
        }
        return stored;
    }

    void remember(String login, String address) {
        LocalDate today = LocalDate.now(realClock);
        database.sql("delete from directory_known_address where seen_on < ?")
                .param(today.minusDays(KEPT_DAYS))
                .update();
        database.sql("insert into directory_known_address (agency, who, seen_on) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(agency(), who(login, address), today)
                .update();
        keep(who(login, address), today);
    }

    private void keep(String who, LocalDate today) {
        synchronized (known) {
            known.put(who, today);
        }
    }

    private String agency() {
        return settings.agency().code();
    }

    private static String who(String login, String address) {
        return Digest.of(login + '\0' + Throttle.visitor(address));
    }
}
