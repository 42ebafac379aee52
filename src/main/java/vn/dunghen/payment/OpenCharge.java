package vn.dunghen.payment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Lập khoản thu: one for each subject, with a code for bank transfers and a link nobody can guess. */
@UseCase
public class OpenCharge {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int TOKEN_BYTES = 24;

    private final Charges charges;
    private final Actors actors;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenCharge(Charges charges, Actors actors, Clock clock) {
        this.charges = charges;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(Charge.Opening opening) {
        charges.save(Charge.open(opening, payCode(), token(), actors.current(), clock.instant()));
    }

    private String payCode() {
        var code = new StringBuilder("PH");
        for (int i = 0; i < 10; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private String token() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
