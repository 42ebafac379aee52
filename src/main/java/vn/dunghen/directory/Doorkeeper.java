package vn.dunghen.directory;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import vn.dunghen.directory.StaffSignIn.Proof;
import vn.dunghen.directory.Throttle.Limit;

/**
 * Lets strangers guess at one account ten times a minute, however many addresses they have. Who has opened it from the same
 * address before does not stand in their queue, so that nobody locks a colleague out by guessing.
 */
@Service
public class Doorkeeper {

    private static final Limit STRANGERS = new Limit("sign-in", 10, Duration.ofMinutes(1));
    private static final int DOORS = 64;

    private final StaffSignIn signIn;
    private final KnownAddresses addresses;
    private final Throttle throttle;
    /** One stranger at a time at each door: else a hundred at once would be a hundred guesses. */
    private final Object[] doors =
            IntStream.range(0, DOORS).mapToObj(i -> new Object()).toArray();

    Doorkeeper(StaffSignIn signIn, KnownAddresses addresses, Throttle throttle) {
        this.signIn = signIn;
        this.addresses = addresses;
        this.throttle = throttle;
    }

    /**
     * Empty when name or password is wrong.
     *
     * @param address network address of whoever knocks
     * @throws TooOften when strangers have guessed at this account often enough
     */
    public Optional<Proof> prove(String login, String password, String address) {
        if (!StaffSignIn.isName(login) || addresses.knows(login, address)) {
            return signIn.prove(login, password);
        }
        synchronized (doors[Math.floorMod(login.hashCode(), DOORS)]) {
            if (addresses.knows(login, address)) {
                return signIn.prove(login, password);
            }
            throttle.take(STRANGERS, login);
            Optional<Proof> proof = signIn.prove(login, password);
            if (proof.isPresent()) {
                throttle.giveBack(STRANGERS, login);
                addresses.remember(login, address);
            }
            return proof;
        }
    }
}
