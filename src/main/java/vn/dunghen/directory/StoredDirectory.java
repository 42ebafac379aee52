package vn.dunghen.directory;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory as it is stored, read through {@link DirectoryCache}. */
@Service
class StoredDirectory implements Directory {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Agency agency;
    private final DirectoryCache cache;
    private final Substitutions substitutions;

    StoredDirectory(AgencySettings settings, DirectoryCache cache, Substitutions substitutions) {
        this.agency = settings.agency();
        this.cache = cache;
        this.substitutions = substitutions;
    }

    @Override
    public Agency agency() {
        return agency;
    }

    @Override
    public List<Unit> units() {
        return cache.read().units();
    }

    @Override
    public Optional<Unit> unit(String code) {
        return cache.read().unit(code);
    }

    @Override
    public Optional<StaffMember> staff(String login) {
        return cache.read().staff(login);
    }

    @Override
    public List<StaffMember> staffOf(Role role, String unit) {
        return staffOf(unit).stream().filter(member -> member.has(role)).toList();
    }

    @Override
    public List<StaffMember> staffOf(String unit) {
        return cache.read().of(unit);
    }

    @Override
    public List<StaffMember> staffWith(Role role) {
        return cache.read().active().filter(member -> member.has(role)).toList();
    }

    @Override
    public List<StaffMember> staff() {
        return cache.read().active().toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Audience> audiencesOf(String login, Instant at) {
        Set<Audience> audiences = new LinkedHashSet<>();
        offersTo(login, at).stream()
                .filter(offer -> offer.work().isEmpty())
                .map(Offer::audience)
                .forEach(audiences::add);
        return audiences;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Offer> offersTo(String login, Instant at) {
        Set<Offer> offers = new LinkedHashSet<>();
        staff(login).map(RoleRelations::audiences).orElse(Set.of()).forEach(own -> offers.add(new Offer(own, "")));
        for (StandIn standIn : standInsBy(login, at)) {
            staff(standIn.absent())
                    .map(RoleRelations::audiences)
                    .orElse(Set.of())
                    .forEach(theirs -> offers.add(new Offer(theirs, standIn.work())));
        }
        return offers;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> actsFor(String login, Audience audience, Instant at) {
        return actsFor(login, audience, "", at);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> actsFor(String login, Audience audience, String kind, Instant at) {
        if (isOwn(login, audience)) {
            return Optional.empty();
        }
        return standInsBy(login, at).stream()
                .filter(standIn -> standIn.covers(kind) && isOwn(standIn.absent(), audience))
                .map(StandIn::absent)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StandIn> standInsBy(String login, Instant at) {
        return cache.read()
                .standInsBy(login, at)
                .orElseGet(() -> substitutions.actedBy(agency.code(), login, at).stream()
                        .map(Substitution::standIn)
                        .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SigningAuthority> signingAuthority(String login, Instant at) {
        return staff(login).flatMap(member -> {
            if (member.has(Role.DIRECTOR)) {
                return Optional.of(new SigningAuthority("", "GIÁM ĐỐC", "", member.name()));
            }
            if (member.has(Role.DEPUTY_DIRECTOR)) {
                return Optional.of(new SigningAuthority("KT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", member.name()));
            }
            return standInsBy(login, at).stream()
                    .map(StandIn::form)
                    .filter(form -> form != null)
                    .findFirst()
                    .map(form -> new SigningAuthority(
                            form.prefix(),
                            form.prefix() + " GIÁM ĐỐC",
                            member.title().toUpperCase(VIETNAMESE),
                            member.name()));
        });
    }

    private boolean isOwn(String login, Audience audience) {
        return staff(login)
                .map(member -> RoleRelations.audiences(member).contains(audience))
                .orElse(false);
    }
}
