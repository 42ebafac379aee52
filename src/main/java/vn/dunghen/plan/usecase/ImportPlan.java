package vn.dunghen.plan.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Nhập kế hoạch từ tệp: a file begins a plan. */
@UseCase
public class ImportPlan {

    private final PlanImporter importer;
    private final DraftPlan draft;
    private final ReadPlans plans;
    private final Plans all;
    private final PlanCodes codes;
    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    ImportPlan(
            PlanImporter importer,
            DraftPlan draft,
            ReadPlans plans,
            Plans all,
            PlanCodes codes,
            Directory directory,
            Actors actors,
            Clock clock) {
        this.importer = importer;
        this.draft = draft;
        this.plans = plans;
        this.all = all;
        this.codes = codes;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The same file sent again by the same person is the draft it began, as long as nobody has touched that.
     *
     * @param title overrides the one found in the file when not blank
     */
    public Plan handle(byte[] file, String name, String title, int year) {
        if (!plans.may("draft")) {
            throw RuleViolation.forbidden("forbidden");
        }
        ImportedPlan said = importer.read(file, name, title, year);
        String agency = directory.agency().code();
        codes.hold(agency, Moments.day(clock.instant()).getYear());
        String hash = hash(file, title, year);
        return all.untouched(agency, actors.current().login(), hash).stream()
                .findFirst()
                .orElseGet(() -> draft.begin(said, new DraftPlan.Source(PlanSource.IMPORTED, hash), year, null, null));
    }

    private static String hash(byte[] file, String title, int year) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((year + title).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
