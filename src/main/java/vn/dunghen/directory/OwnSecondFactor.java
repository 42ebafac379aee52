package vn.dunghen.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Xác thực hai lớp của mình: set up with the password and a first code, changed or given up only with a code. */
@Service
public class OwnSecondFactor {

    private final StaffAccounts accounts;
    private final SecondFactors factors;
    private final ProveOwnPassword password;
    private final SignInSettings strictness;
    private final AgencySettings settings;
    private final Vault vault;
    private final QrDrawing drawing;
    private final Actors actors;
    private final DirectoryTexts texts;
    private final Clock realClock = Clock.systemUTC();

    OwnSecondFactor(
            StaffAccounts accounts,
            SecondFactors factors,
            ProveOwnPassword password,
            SignInSettings strictness,
            AgencySettings settings,
            Vault vault,
            QrDrawing drawing,
            Actors actors,
            DirectoryTexts texts) {
        this.accounts = accounts;
        this.factors = factors;
        this.password = password;
        this.strictness = strictness;
        this.settings = settings;
        this.vault = vault;
        this.drawing = drawing;
        this.actors = actors;
        this.texts = texts;
    }

    /**
     * How it stands.
     *
     * @param since since when codes are asked; {@code null} when they are not
     * @param left recovery codes that were not used
     * @param required whether the role asks for it
     * @param possible whether this installation has a key to seal secrets with
     */
    public record Standing(@Nullable Instant since, int left, boolean required, boolean possible) {}

    /**
     * What a telephone needs.
     *
     * @param secret in letters, to be typed where no camera is
     * @param sealed the same for the form, worth nothing to anybody else
     * @param qr {@code data:} address of a PNG
     */
    public record Offer(String secret, String sealed, String qr) {}

    @Transactional(readOnly = true)
    public Standing standing() {
        StaffAccount account = own();
        return new Standing(
                account.secondFactorSince(),
                factors.recoveryCodesLeft(account),
                strictness.needsSecondFactor(account.roles()),
                vault.hasKey());
    }

    /** A new secret; nothing is kept before a code proves that it has arrived. */
    @Transactional(readOnly = true)
    public Offer offer() {
        StaffAccount account = without();
        String secret = factors.secret();
        return offer(account, secret, factors.seal(account.login(), secret));
    }

    /** The same secret again, after a mistake; a new one when it was tampered with. */
    @Transactional(readOnly = true)
    public Offer offer(String sealed) {
        StaffAccount account = without();
        return factors.opened(account, sealed)
                .map(secret -> offer(account, secret, sealed))
                .orElseGet(this::offer);
    }

    /**
     * @return the recovery codes, to be shown once
     * @throws InvalidInput when password or code is wrong
     * @throws RuleViolation CONFLICT when there is a second factor already or no key to seal it with
     * @throws TooOften after too many wrong codes
     */
    public List<String> setUp(String present, String sealed, String code) {
        return factors.trying(actors.current().login(), one -> {
            StaffAccount account = without();
            List<FieldError> errors = new ArrayList<>();
            password.check(account, present).ifPresent(errors::add);
            if (errors.isEmpty() && !one.proves(account, sealed, code)) {
                errors.add(new FieldError("code", texts.text("secondFactor.error.code")));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            account.holdSecondFactor(sealed, realClock.instant().truncatedTo(ChronoUnit.MICROS));
            List<String> codes = factors.recoveryCodes(account);
            accounts.save(account);
            return codes;
        });
    }

    /**
     * @return new recovery codes, to be shown once; older ones open nothing any more
     * @throws InvalidInput when the code is wrong
     * @throws TooOften after too many wrong codes
     */
    public List<String> renewRecoveryCodes(String code) {
        return proven(code, account -> {
            List<String> codes = factors.recoveryCodes(account);
            account.renewRecoveryCodes();
            return codes;
        });
    }

    /**
     * @throws InvalidInput when the code is wrong
     * @throws RuleViolation CONFLICT when the role asks for it
     * @throws TooOften after too many wrong codes
     */
    public void giveUp(String code) {
        if (strictness.needsSecondFactor(own().roles())) {
            throw RuleViolation.conflict("secondFactor.required");
        }
        proven(code, account -> {
            factors.forgetRecoveryCodes(account);
            account.dropSecondFactor();
            return account;
        });
    }

    private <T> T proven(String code, Function<StaffAccount, T> change) {
        return factors.trying(actors.current().login(), one -> {
            StaffAccount account = own();
            if (account.secondFactor() == null) {
                throw RuleViolation.conflict("secondFactor.none");
            }
            if (!one.opens(account, code)) {
                throw new InvalidInput("code", texts.text("secondFactor.error.code"));
            }
            T result = change.apply(account);
            accounts.save(account);
            return result;
        });
    }

    private StaffAccount without() {
        StaffAccount account = own();
        if (account.secondFactor() != null) {
            throw RuleViolation.conflict("secondFactor.already");
        }
        return account;
    }

    private StaffAccount own() {
        return accounts.find(settings.agency().code(), actors.current().login())
                .orElseThrow(() -> RuleViolation.notFound("staff.unknown"));
    }

    private Offer offer(StaffAccount account, String secret, String sealed) {
        String name = encoded("Đúng Hẹn " + settings.agency().code());
        String address =
                "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(name, encoded(account.login()), secret, name);
        return new Offer(secret, sealed, drawing.qr(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
