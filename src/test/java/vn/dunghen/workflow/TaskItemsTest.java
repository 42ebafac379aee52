package vn.dunghen.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Offer;
import vn.dunghen.directory.Role;

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

    private static TaskItems.Slice slice(Offer... offers) {
        return new TaskItems.Slice(List.of(offers), null, null, "motcua");
    }
}
