package vn.dunghen.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Offer;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.StandIn;
import vn.dunghen.directory.Unit;

/** A directory that knows the agency and nobody in it. */
class DirectoryFake implements Directory {

    @Override
    public Agency agency() {
        return new Agency(
                "H99.15",
                "Sở Khoa học và Công nghệ tỉnh Minh Hòa",
                "Ủy ban nhân dân tỉnh Minh Hòa",
                "Minh Hòa",
                "SKHCN",
                "Số 5 đường Lê Lợi",
                "0299 3 855 115",
                "motcua.skhcn.minhhoa.example");
    }

    @Override
    public List<Unit> units() {
        return List.of();
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<StaffMember> staff(String login) {
        return Optional.empty();
    }

    @Override
    public List<StaffMember> staffOf(Role role, String unit) {
        return List.of();
    }

    @Override
    public List<StaffMember> staffOf(String unit) {
        return List.of();
    }

    @Override
    public List<StaffMember> staffWith(Role role) {
        return List.of();
    }

    @Override
    public Set<Audience> audiencesOf(String login, Instant at) {
        return Set.of();
    }

    @Override
    public Optional<String> actsFor(String login, Audience audience, Instant at) {
        return Optional.empty();
    }

    @Override
    public List<StaffMember> staff() {
        return List.of();
    }

    @Override
    public Set<Offer> offersTo(String login, Instant at) {
        return Set.of();
    }

    @Override
    public List<StandIn> standInsBy(String login, Instant at) {
        return List.of();
    }

    @Override
    public Optional<String> actsFor(String login, Audience audience, String kind, Instant at) {
        return Optional.empty();
    }

    @Override
    public Optional<SigningAuthority> signingAuthority(String login, Instant at) {
        return Optional.empty();
    }
}
