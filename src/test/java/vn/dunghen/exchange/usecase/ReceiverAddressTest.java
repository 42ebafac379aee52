package vn.dunghen.exchange.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address inside the house is called, whatever its name. */
class ReceiverAddressTest {

    private static final ReceiverAddress OUTSIDE = new ReceiverAddress(false, ReceiverAddressTest::found);

    private static List<InetAddress> found(String host) throws UnknownHostException {
        return switch (host) {
            case "cong.example" -> List.of(InetAddress.getByName("203.0.114.7"));
            case "lua.example" -> List.of(InetAddress.getByName("203.0.114.7"), InetAddress.getByName("10.0.0.5"));
            case "mat.example" -> throw new UnknownHostException(host);
            default -> List.of(InetAddress.getByName(host));
        };
    }

    @Test
    void anEncryptedAddressOutsideMayBeCalled() {
        assertThat(OUTSIDE.refusal("https://cong.example/nhan")).isEmpty();
        assertThat(OUTSIDE.refusal("https://cong.example:8443/nhan?don-vi=H99")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fd00::1]",
                "[fc00::1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::1]",
                "[ff02::1]",
                "lua.example"
            })
    void whatLiesInsideIsRefused(String host) {
        assertThat(OUTSIDE.refusal("https://" + host + "/nhan")).contains("exchange.address.internal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://cong.example",
                "file:///etc/passwd",
                "cong.example",
                "https:///nhan",
                "https://a:b@cong.example",
                "https://cong.example/#x",
                "https://co ng.example",
                "javascript:alert(1)"
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThat(OUTSIDE.refusal(address)).contains("exchange.address.malformed");
    }

    @Test
    void openTextEmptyLongAndUnknownNamesAreRefused() {
        assertThat(OUTSIDE.refusal("http://cong.example")).contains("exchange.address.open");
        assertThat(OUTSIDE.refusal(" ")).contains("exchange.address.missing");
        assertThat(OUTSIDE.refusal("https://cong.example/" + "a".repeat(500))).contains("exchange.address.long");
        assertThat(OUTSIDE.refusal("https://mat.example")).contains("exchange.address.unknown");
    }

    @Test
    void onTrialTheOwnMachineMayBeCalled() {
        assertThat(new ReceiverAddress(true, ReceiverAddressTest::found).refusal("http://127.0.0.1:9090/nhan"))
                .isEmpty();
    }
}
