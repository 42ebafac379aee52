package vn.dunghen.exchange.usecase;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whether an address may be called: encrypted, and not inside the house, whatever its name says. Looked at when it is
 * entered and again before each call, since a name may point elsewhere later.
 */
@Component
class ReceiverAddress {

    private static final int LONGEST = 500;

    private final boolean inside;
    private final Lookup lookup;

    @Autowired
    ReceiverAddress(ExchangeSettings settings) {
        this(settings.inside(), host -> List.of(InetAddress.getAllByName(host)));
    }

    ReceiverAddress(boolean inside, Lookup lookup) {
        this.inside = inside;
        this.lookup = lookup;
    }

    /** Finds where a name points to. */
    @FunctionalInterface
    interface Lookup {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    /** What is wrong with an address as a message key; empty when it may be called. */
    Optional<String> refusal(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return Optional.of("exchange.address.missing");
        }
        if (address.length() > LONGEST) {
            return Optional.of("exchange.address.long");
        }
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException notOne) {
            return Optional.of("exchange.address.malformed");
        }
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return Optional.of("exchange.address.malformed");
        }
        if (inside) {
            return Optional.empty();
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of("exchange.address.open");
        }
        return refusedHost(uri.getHost());
    }

    private Optional<String> refusedHost(String host) {
        try {
            List<InetAddress> found = lookup.of(host);
            return found.isEmpty() || found.stream().anyMatch(ReceiverAddress::internal)
                    ? Optional.of("exchange.address.internal")
                    : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of("exchange.address.unknown");
        }
    }

    /** Whether it is not plainly an address of the public network. */
    static boolean internal(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            return first == 0
                    || first >= 240
                    || first == 100 && (second & 0xc0) == 64
                    || first == 192 && second == 0
                    || first == 198 && (second == 18 || second == 19);
        }
        // only 2000::/3 is public, and 2002 and 64:ff9b carry an older address inside
        return (first & 0xe0) != 0x20 || first == 0x20 && second == 0x02;
    }
}
