package vn.dunghen.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dunghen.privacy.PersonAsked.Match;

/** Who is who: a number decides, a name alone never does. */
class PersonAskedTest {

    private static final PersonAsked ANH = new PersonAsked("Nguyễn Vân Anh", "038200001234", "0912345678", null);

    @Test
    void aNumberDecidesWhateverTheName() {
        assertThat(ANH.match("Nguyen Van Anh", "0382 0000 1234", null)).isEqualTo(Match.NUMBER);
        assertThat(ANH.match("Nguyễn Vân Anh", "001200009999", "0912345678"))
                .as("another number is another person, be the name and the telephone the same")
                .isNull();
    }

    @Test
    void withoutANumberNameAndTelephoneTogetherDo() {
        assertThat(ANH.match(" nguyễn  VÂN anh", null, "0912 345 678")).isEqualTo(Match.NAME_AND_PHONE);
        assertThat(ANH.match("Nguyễn Vân Anh", null, "0999999999")).isEqualTo(Match.NAME);
        assertThat(ANH.match("Nguyễn Văn Anh", null, "0912345678"))
                .as("a telephone is shared by families; another mark is another name")
                .isNull();
    }
}
