package vn.dunghen.directory;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.StaffAccount.NewStaff;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Opens a new installation: a token printed once makes the first administrator, once. */
@Service
@Order(20)
public class FirstAdministrator implements ApplicationRunner {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
    private static final int LONGEST_NAME = 120;
    private static final Duration JUST = Duration.ofMinutes(5);
    private static final Unit FIRST_UNIT = new Unit("VP", "Văn phòng", "Văn phòng");

    private final JdbcClient database;
    private final AgencySettings settings;
    private final UnitEntries units;
    private final StaffAccounts accounts;
    private final PasswordEncoder encoder;
    private final DirectoryTexts texts;
    private final Clock clock;
    private final boolean production;

    FirstAdministrator(
            JdbcClient database,
            AgencySettings settings,
            UnitEntries units,
            StaffAccounts accounts,
            PasswordEncoder encoder,
            DirectoryTexts texts,
            Clock clock,
            Environment environment) {
        this.database = database;
        this.settings = settings;
        this.units = units;
        this.accounts = accounts;
        this.encoder = encoder;
        this.texts = texts;
        this.clock = clock;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    /** What the page asks. */
    public record Wanted(String token, String login, String name, String password) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (production && !accounts.existsByAgency(agency()) && !hasJustInvited()) {
            invite();
        }
    }

    /** Another node that starts at the same time has said its token; ours would make it worthless. */
    private boolean hasJustInvited() {
        return database.sql("select count(*) from directory_setup_token where agency = :agency and used_at is null"
                                + " and created_at > :since")
                        .param("agency", agency())
                        .param("since", Timestamp.from(clock.instant().minus(JUST)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Stores the hash of a new token and says it on the console, the only place where it can be read. A start more than five minutes later, before its use, replaces it. */
    String invite() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        database.sql("delete from directory_setup_token where agency = :agency and used_at is null")
                .param("agency", agency())
                .update();
        int kept = database.sql(
                        "insert into directory_setup_token (agency, token_hash, created_at) values (:agency, :hash, :now)"
                                + " on conflict do nothing")
                .param("agency", agency())
                .param("hash", Digest.of(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (kept > 0) {
            SetupConsole.say(token);
        }
        return token;
    }

    /** Whether the page has any use. */
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return production && !accounts.existsByAgency(agency());
    }

    /**
     * @throws InvalidInput when a field is malformed
     * @throws RuleViolation FORBIDDEN when the token is wrong or was used
     */
    @Transactional
    public void handle(Wanted wanted) {
        check(wanted);
        Instant now = clock.instant();
        int used = database.sql("update directory_setup_token set used_at = :now"
                        + " where agency = :agency and token_hash = :hash and used_at is null")
                .param("now", Timestamp.from(now))
                .param("agency", agency())
                .param("hash", Digest.of(wanted.token().strip()))
                .update();
        if (used == 0 || accounts.existsByAgency(agency())) {
            throw RuleViolation.forbidden("setupTokenWrong");
        }
        if (units.findByAgencyAndCode(agency(), FIRST_UNIT.code()).isEmpty()) {
            units.save(UnitEntry.found(agency(), FIRST_UNIT, 0));
        }
        NewStaff person = new NewStaff(
                wanted.login(),
                wanted.name().strip(),
                "Quản trị hệ thống",
                FIRST_UNIT.code(),
                Set.of(Role.ADMINISTRATOR));
        accounts.save(StaffAccount.join(agency(), person, encoder.encode(wanted.password()), now, false));
    }

    private void check(Wanted wanted) {
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        if (!LOGIN.matcher(wanted.login()).matches()) {
            errors.add(new InvalidInput.FieldError("login", texts.text("setup.error.login")));
        }
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            errors.add(new InvalidInput.FieldError("name", texts.text("setup.error.name")));
        }
        Passwords.fault(
                        wanted.password(),
                        wanted.login(),
                        wanted.name(),
                        settings.agency().name())
                .ifPresent(key -> errors.add(new InvalidInput.FieldError("password", texts.text(key))));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private String agency() {
        return settings.agency().code();
    }
}
