package vn.dunghen.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;

/** A member of staff with what is needed to sign in. */
@Entity
@Table(name = "directory_staff")
class StaffAccount extends Aggregate {

    @Id
    private String id;

    private String agency;

    @Version
    private @Nullable Integer version;

    private String login;
    private String name;
    private String title;
    private String unit;
    private String passwordHash;
    private Instant passwordChangedAt;
    private @Nullable Instant passwordOnceUntil;
    private @Nullable String secondFactor;
    private @Nullable Instant secondFactorSince;
    private boolean demo;
    private boolean active;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private MailWish mailWish;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "directory_staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<HeldRole> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    private StaffAccount(String agency, NewStaff person, String passwordHash, Instant at, boolean demo) {
        this.id = UUID.randomUUID().toString();
        this.agency = agency;
        this.login = person.login();
        this.name = person.name();
        this.title = person.title();
        this.unit = person.unit();
        this.passwordHash = passwordHash;
        this.passwordChangedAt = at;
        this.demo = demo;
        this.active = true;
        this.mailWish = MailWish.RUNGS;
        person.roles().forEach(role -> roles.add(new HeldRole(agency, role)));
    }

    /** Somebody who joins. */
    record NewStaff(String login, String name, String title, String unit, Set<Role> roles) {}

    static StaffAccount join(String agency, NewStaff person, String passwordHash, Instant at, boolean demo) {
        StaffAccount account = new StaffAccount(agency, person, passwordHash, at, demo);
        account.record(new DirectoryEvent(
                account.subject(), "staff.joined", Map.of("unit", person.unit(), "roles", codes(person.roles()))));
        return account;
    }

    void changePassword(String newHash, Instant at) {
        passwordHash = newHash;
        passwordChangedAt = at;
        passwordOnceUntil = null;
        record(new DirectoryEvent(subject(), "staff.passwordChanged", Map.of()));
    }

    /** A password that opens only the page on which its owner sets another, and only until a moment. */
    void givePasswordOnce(String newHash, Instant at, Instant until) {
        passwordHash = newHash;
        passwordChangedAt = at;
        passwordOnceUntil = until;
        record(new DirectoryEvent(subject(), "staff.passwordGivenOnce", Map.of("until", until.toString())));
    }

    /** @param sealed its secret, sealed for this account */
    void holdSecondFactor(String sealed, Instant at) {
        secondFactor = sealed;
        secondFactorSince = at;
        record(new DirectoryEvent(subject(), "staff.secondFactorHeld", Map.of()));
    }

    void dropSecondFactor() {
        secondFactor = null;
        secondFactorSince = null;
        record(new DirectoryEvent(subject(), "staff.secondFactorDropped", Map.of()));
    }

    void useRecoveryCode(int left) {
        record(new DirectoryEvent(subject(), "staff.recoveryCodeUsed", Map.of("left", String.valueOf(left))));
    }

    void renewRecoveryCodes() {
        record(new DirectoryEvent(subject(), "staff.recoveryCodesRenewed", Map.of()));
    }

    void holdRoles(Set<Role> wanted) {
        roles.removeIf(held -> !wanted.contains(held.role()));
        wanted.forEach(role -> roles.add(new HeldRole(agency, role)));
        record(new DirectoryEvent(subject(), "staff.rolesChanged", Map.of("roles", codes(wanted))));
    }

    void describe(String newName, String newTitle) {
        if (!newName.equals(name) || !newTitle.equals(title)) {
            name = newName;
            title = newTitle;
            record(new DirectoryEvent(subject(), "staff.described", Map.of()));
        }
    }

    void move(String newUnit) {
        if (!newUnit.equals(unit)) {
            unit = newUnit;
            record(new DirectoryEvent(subject(), "staff.moved", Map.of("unit", newUnit)));
        }
    }

    void receiveMail(@Nullable String address, MailWish wish) {
        if (!Objects.equals(address, email) || wish != mailWish) {
            email = address;
            mailWish = wish;
            record(new DirectoryEvent(subject(), "staff.mailSet", Map.of("wish", wish.name())));
        }
    }

    void comeBack() {
        active = true;
        record(new DirectoryEvent(subject(), "staff.returned", Map.of()));
    }

    void leave() {
        active = false;
        record(new DirectoryEvent(subject(), "staff.left", Map.of()));
    }

    @Override
    public Subject subject() {
        return new Subject("staff", login);
    }

    String id() {
        return id;
    }

    /** The sealed secret; {@code null} when only the password is asked. */
    @Nullable String secondFactor() {
        return secondFactor;
    }

    @Nullable Instant secondFactorSince() {
        return secondFactorSince;
    }

    String login() {
        return login;
    }

    @Nullable String email() {
        return email;
    }

    MailWish mailWish() {
        return mailWish;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Until when a password given by somebody else opens the door to an own one; {@code null} for an own password. */
    @Nullable Instant passwordOnceUntil() {
        return passwordOnceUntil;
    }

    boolean active() {
        return active;
    }

    Set<Role> roles() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.forEach(entry -> held.add(entry.role()));
        return Collections.unmodifiableSet(held);
    }

    StaffMember member(String unitName) {
        return new StaffMember(login, name, title, unit, unitName, roles());
    }

    String unit() {
        return unit;
    }

    /** What is asked of them at the door. */
    Credentials credentials() {
        return new Credentials(
                login, name, active, passwordHash, passwordOnceUntil, secondFactor != null, secondFactorSince, roles());
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().collect(Collectors.joining(", "));
    }
}
