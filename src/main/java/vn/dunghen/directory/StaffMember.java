package vn.dunghen.directory;

import java.util.Set;

/**
 * A member of staff as others may know them.
 *
 * @param login sign-in name, the stable code of a person
 * @param name full name
 * @param title what they are called, e.g. "Trưởng phòng"
 * @param unit code of their unit
 * @param unitName full name of their unit
 * @param roles all roles they hold
 */
public record StaffMember(String login, String name, String title, String unit, String unitName, Set<Role> roles) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
