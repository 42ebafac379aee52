package vn.dunghen.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Offer;
import vn.dunghen.directory.Role;
import vn.dunghen.kernel.Subject;

class TaskItemsTest {

    private static final Audience HEADS = Audience.of(Role.UNIT_HEAD, "CN");
    private static final Audience ME = Audience.person("truongphong.cn");

    /** Lists are laid together without looking for twins: an audience offered twice would show its tasks twice. */
    @Test
    void whatIsOfferedTwiceToOneAudienceIsOneList() {
        var mine = new Offer(HEADS, "");
        var inHisStead = new Offer(HEADS, "dossier-");
        var own = new Offer(ME, "");
        assertThat(slice(mine, own, inHisStead).lists()).containsExactly(slice(mine, inHisStead), slice(own));
    }

    @Test
    void aUnitIsOneList() {
        var unit = new TaskItems.Slice(null, "CN", null, "motcua");
        assertThat(unit.lists()).containsExactly(unit);
    }

    /** H2 keeps a statement it has prepared, and with it the limit of a part of a union that was asked first. */
    @Test
    void aPageIsAsLongAsItIsAskedFor() {
        try (var connection = new SingleConnectionDataSource(
                "jdbc:h2:mem:task-items;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH", "sa", "", true)) {
            Flyway.configure()
                    .dataSource(connection)
                    .locations("classpath:db/migration", "classpath:db/vendor/h2")
                    .load()
                    .migrate();
            var items = new TaskItems(JdbcClient.create(connection));
            for (int i = 0; i < 10; i++) {
                items.open(task(i, i % 2 == 0 ? HEADS : ME), "H99.15");
            }
            var all = new TaskInbox.Filter(TaskInbox.Scope.MINE, null, null, TaskInbox.Due.ANY, null);
            var mine = slice(new Offer(HEADS, ""), new Offer(ME, ""));
            for (int size : List.of(2, 50, 3, 10, 1)) {
                assertThat(items.page(mine, all, null, null, null, null, size)).hasSize(Math.min(size, 10));
                assertThat(items.marks(mine, all, null, null, size, 4).first()).hasSize(Math.min(size, 10));
                assertThat(items.marks(mine, all, null, null, size, 4).all()).isEqualTo(4);
                assertThat(items.count(mine, all, null, null, size)).isEqualTo(Math.min(size, 10));
            }
        }
    }

    private static TaskItem task(int number, Audience audience) {
        Instant opened = Instant.parse("2026-11-23T01:00:00Z");
        return new TaskItem(
                "task-" + number,
                "dossier-appraise",
                "Thẩm định hồ sơ",
                new Subject("dossier", "d-" + number),
                "H99.15-261123-000" + number,
                "Cấp giấy phép",
                null,
                audience,
                "CN",
                null,
                null,
                opened,
                opened.plusSeconds(3_600L * number),
                false,
                "",
                null,
                null,
                0);
    }

    private static TaskItems.Slice slice(Offer... offers) {
        return new TaskItems.Slice(List.of(offers), null, null, "motcua");
    }
}
