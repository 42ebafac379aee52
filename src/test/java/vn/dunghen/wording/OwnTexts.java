package vn.dunghen.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Versions of texts in memory; today is 20 November 2026. */
public final class OwnTexts implements OfficeTexts {

    static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final List<TextVersion> kept = new ArrayList<>();

    @Override
    public Optional<TextVersion> on(String key, LocalDate day) {
        return kept.stream()
                .filter(one -> one.key().equals(key) && !one.from().isAfter(day))
                .max(Comparator.comparing(TextVersion::from).thenComparing(TextVersion::number));
    }

    @Override
    public List<TextVersion> versions(String key) {
        return kept.stream()
                .filter(one -> one.key().equals(key))
                .sorted(Comparator.comparing(TextVersion::number).reversed())
                .toList();
    }

    @Override
    public void keep(TextVersion version) {
        kept.add(version);
    }

    @Override
    public Optional<Wording> own(String key) {
        return on(key, TODAY).map(TextVersion::words);
    }
}
