package vn.dunghen.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.kernel.InvalidInput;

class BillTest {

    private static final List<Tariff> DEVICES = List.of(
            new Tariff("RANG", "Chụp răng", "thiết bị", 2_000_000L, null, null, null),
            new Tariff("THUONG", "Thông thường", "thiết bị", 3_000_000L, null, null, null),
            new Tariff("PETCT", "PET/CT", "thiết bị", 16_000_000L, null, null, null));
    private static final List<Tariff> CONTRACT =
            List.of(new Tariff("HD", "Hợp đồng", "giá trị hợp đồng", null, 1, 5_000_000L, 10_000_000L));

    @Test
    void eachDeviceIsCountedAndTheArithmeticIsShown() {
        var bill = Bill.of(DEVICES, Map.of("RANG", 2L, "PETCT", 1L, "THUONG", 0L));
        assertThat(bill.total()).isEqualTo(20_000_000);
        assertThat(bill.lines())
                .extracting(Bill.Line::arithmetic)
                .containsExactly(
                        "2 thiết bị × 2.000.000 = 4.000.000 đồng", "1 thiết bị × 16.000.000 = 16.000.000 đồng");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5000000",
        "4999999999, 5000000",
        "5000000000, 5000000",
        "7500000000, 7500000",
        "7500000499, 7500000",
        "7500000500, 7500001",
        "10000000000, 10000000",
        "900000000000000, 10000000"
    })
    void aShareOfAValueIsHeldBetweenItsBoundsAndRoundedToWholeDong(long value, long fee) {
        assertThat(Bill.of(CONTRACT, Map.of("HD", value)).total()).isEqualTo(fee);
    }

    @Test
    void aBoundThatDecidesIsSaid() {
        assertThat(Bill.of(CONTRACT, Map.of("HD", 1_000_000_000L))
                        .lines()
                        .get(0)
                        .arithmetic())
                .isEqualTo("1 ‰ × 1.000.000.000 = 1.000.000 đồng; thu mức ít nhất 5.000.000 đồng");
    }

    @Test
    void nothingAbsurdIsCounted() {
        List<Map<String, Long>> absurd = List.of(
                Map.of("RANG", -1L),
                Map.of("RANG", 10_001L),
                Map.of("RANG", Long.MAX_VALUE),
                Map.of("LA", 1L),
                Map.of("RANG", 0L),
                Map.of("PETCT", 10_000L));
        absurd.forEach(counts -> assertThatThrownBy(() -> Bill.of(DEVICES, counts))
                .as(counts.toString())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("fees")));
        assertThatThrownBy(() -> Bill.of(CONTRACT, Map.of("HD", Long.MAX_VALUE)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theOneUsualAmountIsALineOfItsOwnAndNothingIsNoLine() {
        assertThat(Bill.flat(150_000).total()).isEqualTo(150_000);
        assertThat(Bill.flat(0).lines()).isEmpty();
    }
}
