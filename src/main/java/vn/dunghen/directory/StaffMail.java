package vn.dunghen.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Where members of staff receive mail; each says it for themselves. */
@Service
@Transactional
public class StaffMail {

    private static final int LONGEST = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[\\x21-\\x7e&&[^@,;<>()\"\\\\]]{1,64}@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");

    private final StaffAccounts accounts;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;
    private final DirectoryTexts texts;

    StaffMail(StaffAccounts accounts, JdbcClient jdbc, Directory directory, Actors actors, DirectoryTexts texts) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.directory = directory;
        this.actors = actors;
        this.texts = texts;
    }

    /** @param email empty when there is none */
    public record Setting(String email, MailWish wish) {}

    @Transactional(readOnly = true)
    public Setting own() {
        StaffAccount account = account(actors.current().login()).orElseThrow(() -> RuleViolation.notFound("notFound"));
        return new Setting(account.email() == null ? "" : account.email(), account.mailWish());
    }

    /** @throws InvalidInput at {@code email} or {@code wish} */
    public void changeOwn(@Nullable String email, @Nullable String wish) {
        String address = email == null ? "" : email.strip();
        if (!address.isEmpty()
                && (address.length() > LONGEST || !EMAIL.matcher(address).matches())) {
            throw new InvalidInput("email", texts.text("staffMail.bad.email"));
        }
        MailWish wanted = wish(wish);
        StaffAccount account = account(actors.current().login()).orElseThrow(() -> RuleViolation.notFound("notFound"));
        account.receiveMail(address.isEmpty() ? null : address, wanted);
        accounts.save(account);
    }

    /** Where this person wants such a notice by mail; empty when they do not. @param rung whether a rung of a ladder causes it */
    @Transactional(readOnly = true)
    public Optional<String> addressFor(String login, boolean rung) {
        // not through the entities: reading them would write down what the caller has not finished yet
        return jdbc.sql("select email from directory_staff where agency = ? and login = ? and active = true"
                        + " and email is not null and (mail_wish = 'ALL' or mail_wish = ?)")
                .params(directory.agency().code(), login, rung ? MailWish.RUNGS.name() : MailWish.ALL.name())
                .query(String.class)
                .optional();
    }

    private MailWish wish(@Nullable String text) {
        for (MailWish one : MailWish.values()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw new InvalidInput("wish", texts.text("staffMail.bad.wish"));
    }

    private Optional<StaffAccount> account(String login) {
        return accounts.find(directory.agency().code(), login);
    }
}
