package vn.dunghen.directory;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an office implies: a deputy signs for the director, the heads of desk and office do their officers' work. */
final class RoleRelations {

    private RoleRelations() {}

    static Set<Role> withImplied(Set<Role> roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        if (roles.contains(Role.DEPUTY_DIRECTOR)) {
            all.add(Role.DIRECTOR);
        }
        if (roles.contains(Role.HEAD_OF_DESK)) {
            all.add(Role.DESK_OFFICER);
        }
        if (roles.contains(Role.CHIEF_OF_OFFICE)) {
            all.add(Role.OFFICE_OFFICER);
        }
        return all;
    }

    static Set<Audience> audiences(StaffMember member) {
        Set<Audience> audiences = new LinkedHashSet<>();
        audiences.add(Audience.person(member.login()));
        withImplied(member.roles()).forEach(role -> audiences.add(Audience.of(role, member.unit())));
        return audiences;
    }
}
