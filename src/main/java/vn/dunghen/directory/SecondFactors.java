package vn.dunghen.directory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Throttle.Limit;

/** Knows whether a code is right, and lets none be right twice. Time is the real one: telephones know no other. */
@Component
class SecondFactors {

    private static final int CODES = 10;
    private static final int CODE_BYTES = 15;
    private static final int GROUP = 4;
    private static final Pattern SIX_FIGURES = Pattern.compile("[0-9]{6}");
    private static final Limit GUESSES = new Limit("second-factor", 10, Duration.ofMinutes(5));

    private final JdbcClient database;
    private final AgencySettings settings;
    private final Vault vault;
    private final Throttle throttle;
    private final TransactionTemplate step;
    private final SecureRandom random = new SecureRandom();
    private final Clock realClock;

    @Autowired
    SecondFactors(
            JdbcClient database,
            AgencySettings settings,
            Vault vault,
            Throttle throttle,
            PlatformTransactionManager transactions) {
        this(database, settings, vault, throttle, transactions, Clock.systemUTC());
    }

    SecondFactors(
            JdbcClient database,
            AgencySettings settings,
            Vault vault,
            Throttle throttle,
            PlatformTransactionManager transactions,
            Clock realClock) {
        this.database = database;
        this.settings = settings;
        this.vault = vault;
        this.throttle = throttle;
        this.step = new TransactionTemplate(transactions);
        this.realClock = realClock;
    }

    /** Fresh bytes in letters. */
    String secret() {
        return Base32.write(bytes(Totp.SECRET_BYTES));
    }

    String seal(String login, String secret) {
        return vault.close(row(login), secret);
    }

    /** The secret itself; empty when it is not this person's or was tampered with. */
    Optional<String> opened(StaffAccount account, String sealed) {
        return vault.open(row(account.login()), sealed);
    }

    /**
     * Takes a step for which a code is asked, in a transaction of its own. The try counts before the step begins, so that a step
     * that is taken back was tried all the same; with a right code it does not count.
     *
     * @throws TooOften after too many wrong codes
     */
    <T> T trying(String login, Function<Try, T> taken) {
        throttle.take(GUESSES, login);
        Try one = new Try();
        T result = step.execute(status -> taken.apply(one));
        if (one.right) {
            throttle.giveBack(GUESSES, login);
        }
        return result;
    }

    /** A try that was counted: nobody looks at a code without one. */
    final class Try {

        private boolean right;

        private Try() {}

        /** Whether this code proves that a telephone holds the secret. */
        boolean proves(StaffAccount account, String sealed, String code) {
            right = opened(account, sealed)
                    .map(secret -> usesStep(account, secret, plain(code)))
                    .orElse(false);
            return right;
        }

        /** Whether the code opens now; it never will again. */
        boolean opens(StaffAccount account, String code) {
            String sealed = account.secondFactor();
            String plain = plain(code);
            if (sealed != null && SIX_FIGURES.matcher(plain).matches()) {
                return proves(account, sealed, plain);
            }
            right = usesRecoveryCode(account, plain);
            return right;
        }
    }

    /** New codes for the day the telephone is gone; older ones open nothing any more. */
    List<String> recoveryCodes(StaffAccount account) {
        forgetRecoveryCodes(account);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            String code = Base32.write(bytes(CODE_BYTES)).toLowerCase(Locale.ROOT);
            codes.add(code.replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", "-"));
            database.sql("insert into directory_recovery_code (staff_id, agency, code_hash) values (?, ?, ?)")
                    .params(account.id(), settings.agency().code(), Digest.of(plain(code)))
                    .update();
        }
        return codes;
    }

    void forgetRecoveryCodes(StaffAccount account) {
        database.sql("delete from directory_recovery_code where staff_id = ?")
                .param(account.id())
                .update();
    }

    int recoveryCodesLeft(StaffAccount account) {
        return database.sql("select count(*) from directory_recovery_code where staff_id = ?")
                .param(account.id())
                .query(Integer.class)
                .single();
    }

    private boolean usesRecoveryCode(StaffAccount account, String code) {
        boolean used = database.sql("delete from directory_recovery_code where staff_id = ? and code_hash = ?")
                        .params(account.id(), Digest.of(plain(code)))
                        .update()
                == 1;
        if (used) {
            account.useRecoveryCode(recoveryCodesLeft(account));
        }
        return used;
    }

    private boolean usesStep(StaffAccount account, String secret, String code) {
        OptionalLong step = Totp.step(Base32.read(secret), code, realClock.instant());
        if (step.isEmpty()) {
            return false;
        }
        int later = database.sql("update directory_code_used set step = ? where staff_id = ? and step < ?")
                .params(step.getAsLong(), account.id(), step.getAsLong())
                .update();
        return later == 1
                || database.sql("insert into directory_code_used (staff_id, agency, step) values (?, ?, ?)"
                                        + " on conflict do nothing")
                                .params(account.id(), settings.agency().code(), step.getAsLong())
                                .update()
                        == 1;
    }

    private byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    /** As people type it: with spaces, hyphens and capitals. */
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static String row(String login) {
        return "second-factor/" + login;
    }
}
