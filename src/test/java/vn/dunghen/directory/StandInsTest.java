package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

@DirectoryTest
@Transactional
class StandInsTest {

    private static final Instant NOW = DirectoryTestApplication.NOW;
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    StandIns standIns;

    @Autowired
    Directory directory;

    @Autowired
    Policy policy;

    @Autowired
    Actors actors;

    @Autowired
    ActingFor actingFor;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficeImpliesTheWorkItStandsFor() {
        assertThat(directory.audiencesOf("phogiamdoc", NOW))
                .contains(Audience.of(Role.DIRECTOR, "LD"), Audience.person("phogiamdoc"));
        assertThat(directory.audiencesOf("truongmotcua", NOW)).contains(Audience.of(Role.DESK_OFFICER, "MC"));
        assertThat(directory.audiencesOf("motcua", NOW)).doesNotContain(Audience.of(Role.HEAD_OF_DESK, "MC"));
        assertThat(directory.actsFor("phogiamdoc", Audience.of(Role.DIRECTOR, "LD"), NOW))
                .isEmpty();
        assertThat(directory.audiencesOf("nobody", NOW)).isEmpty();
    }

    @Test
    void aSubstituteTakesTheAbsentPersonsWorkWithinItsDates() {
        as("truongphong.cn");
        standIns.enter(wanted("truongphong.cn", "chuyenvien.cn", "", null));
        Audience head = Audience.of(Role.UNIT_HEAD, "CN");
        assertThat(directory.audiencesOf("chuyenvien.cn", NOW))
                .contains(head, Audience.person("truongphong.cn"), Audience.person("chuyenvien.cn"));
        assertThat(directory.actsFor("chuyenvien.cn", head, NOW)).contains("truongphong.cn");
        assertThat(directory.audiencesOf("chuyenvien.cn", TOMORROW)).doesNotContain(head);
        assertThat(directory.audiencesOf("chuyenvien.cn", NOW.minusSeconds(1))).doesNotContain(head);
    }

    @Test
    void aSubstitutionForSomeWorkOpensOnlyThatWork() {
        as("truongphong.cn");
        standIns.enter(wanted("truongphong.cn", "chuyenvien.cn", "dossier-handling/review", null));
        Audience head = Audience.of(Role.UNIT_HEAD, "CN");
        assertThat(directory.audiencesOf("chuyenvien.cn", NOW)).doesNotContain(head);
        assertThat(directory.offersTo("chuyenvien.cn", NOW)).contains(new Offer(head, "dossier-handling/review"));
        assertThat(directory.actsFor("chuyenvien.cn", head, "dossier-handling/review", NOW))
                .contains("truongphong.cn");
        assertThat(directory.actsFor("chuyenvien.cn", head, "dossier-handling/assign-officer", NOW))
                .isEmpty();
    }

    @Test
    void aSubstituteSignsInTheFormGiven() {
        as("giamdoc");
        standIns.enter(wanted("giamdoc", "chanhvanphong", "", SigningForm.TUQ));
        assertThat(directory.signingAuthority("chanhvanphong", NOW))
                .contains(new SigningAuthority("TUQ.", "TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Phạm Văn Thuận"));
        assertThat(directory.signingAuthority("chanhvanphong", TOMORROW)).isEmpty();
        assertThat(directory.signingAuthority("giamdoc", NOW).orElseThrow().capacity())
                .isEqualTo("GIÁM ĐỐC");
        assertThat(directory.signingAuthority("motcua", NOW)).isEmpty();
    }

    @Test
    void authorityIsNotPassedOn() {
        as("giamdoc");
        standIns.enter(wanted("giamdoc", "chanhvanphong", "", SigningForm.TUQ));
        as("chanhvanphong");
        assertRefused(() -> standIns.enter(wanted("chanhvanphong", "vanphong", "", null)), "authorityPassedOn");
    }

    @Test
    void authorityIsNotTakenByWhoHasAlreadyHandedTheirWorkOn() {
        as("chanhvanphong");
        standIns.enter(wanted("chanhvanphong", "vanphong", "", null));
        as("giamdoc");
        assertRefused(
                () -> standIns.enter(wanted("giamdoc", "chanhvanphong", "", SigningForm.TUQ)), "substituteAbsent");
    }

    @Test
    void workHandedOnDoesNotTravelFurther() {
        as("quantri");
        standIns.enter(wanted("chuyenvien.cn", "truongphong.cn", "", null));
        assertRefused(() -> standIns.enter(wanted("truongphong.cn", "chuyenvien.cn", "", null)), "substituteAbsent");
    }

    @Test
    void twoSubstitutesForTheSameWorkAreRefused() {
        as("truongphong.cn");
        standIns.enter(wanted("truongphong.cn", "chuyenvien.cn", "dossier-handling", null));
        assertRefused(
                () -> standIns.enter(wanted("truongphong.cn", "phogiamdoc", "dossier-handling/review", null)),
                "substitutionOverlaps");
        assertThat(standIns.enter(wanted("truongphong.cn", "phogiamdoc", "unit-report", null))
                        .id())
                .isNotEmpty();
    }

    @Test
    void onlyTheAbleMayStandIn() {
        as("quantri");
        assertField(wanted("truongphong.cn", "chuyenvien.tdc", "", null), "substitute");
        assertField(wanted("truongphong.cn", "truongphong.cn", "", null), "substitute");
        assertField(wanted("giamdoc", "phogiamdoc", "", null), "form");
        assertField(wanted("giamdoc", "chanhvanphong", "", SigningForm.KT), "substitute");
        assertField(wanted("phogiamdoc", "chanhvanphong", "", SigningForm.TL), "substitute");
        assertField(wanted("vanphong", "vanthu", "", SigningForm.TL), "form");
        assertField(wanted("thanhtra", "kiemtoan", "", null), "substitute");
        assertField(wanted("vanphong", "quantri", "", null), "substitute");
        assertField(wanted("vanphong", "khong-co", "", null), "substitute");
        assertField(wanted("vanphong", "vanthu", "Không Hợp Lệ", null), "scope");
        assertField(new StandIn("", "vanphong", "vanthu", "", TOMORROW, NOW, null, "nghỉ phép"), "to");
    }

    @Test
    void absencesOfOthersAreEnteredByThoseInCharge() {
        as("motcua");
        assertThatThrownBy(() -> standIns.enter(wanted("chuyenvien.cn", "truongphong.cn", "", null)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(RuleViolation.Kind.FORBIDDEN));
        as("truongphong.cn");
        StandIn entered = standIns.enter(wanted("chuyenvien.cn", "truongphong.cn", "", null));
        assertThat(standIns.open()).containsExactly(entered);
        standIns.end(entered.id());
        assertThat(directory.standInsBy("truongphong.cn", NOW)).isEmpty();
        assertRefused(() -> standIns.end(entered.id()), "substitutionOver");
    }

    @Test
    void whatNoRuleAllowsIsDenied() {
        Policy.Resource thing = new Policy.Resource("thing", "1", "OPEN", "CN", "motcua");
        as("giamdoc");
        assertThat(policy.allows("thing.view", thing)).isFalse();
        assertThat(policy.scope("thing.view", "thing").nothing()).isTrue();
        assertRefused(() -> policy.require("thing.edit", thing), "notFound");
        assertRefused(() -> policy.require("calendar.edit", Policy.Resource.of("calendar")), "forbidden");
        as("quantri");
        policy.require("calendar.edit", Policy.Resource.of("calendar"));
        as("kiemtoan");
        assertThat(policy.allows("calendar.edit", Policy.Resource.of("calendar")))
                .isFalse();
        SecurityContextHolder.clearContext();
        assertThat(policy.allows("calendar.view", Policy.Resource.of("calendar")))
                .isFalse();
    }

    @Test
    void whoActsIsKnownAndForWhom() {
        assertThat(actors.current()).isEqualTo(Actor.SYSTEM);
        as("chuyenvien.cn");
        assertThat(actors.current()).isEqualTo(new Actor("chuyenvien.cn", "Ngô Thùy Dương", null));
        String behalf =
                actingFor.during("truongphong.cn", () -> actors.current().onBehalfOf());
        assertThat(behalf).isEqualTo("truongphong.cn");
        assertThat(actors.current().onBehalfOf()).isNull();
    }

    private static StandIn wanted(String absent, String substitute, String work, @Nullable SigningForm form) {
        return new StandIn("", absent, substitute, work, NOW, TOMORROW, form, "đi công tác");
    }

    private static void as(String login) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(login, null, List.of()));
    }

    private void assertField(StandIn wanted, String field) {
        assertThatThrownBy(() -> standIns.enter(wanted)).isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(
                        input.errors().get(0).field())
                .isEqualTo(field));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
