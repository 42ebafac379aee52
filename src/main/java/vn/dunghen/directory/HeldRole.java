package vn.dunghen.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A role somebody holds, as it is stored. */
@Embeddable
class HeldRole {

    private String agency;

    @Enumerated(EnumType.STRING)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected HeldRole() {}

    HeldRole(String agency, Role role) {
        this.agency = agency;
        this.role = role;
    }

    Role role() {
        return role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeldRole held && held.role == role && held.agency.equals(agency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agency, role);
    }
}
