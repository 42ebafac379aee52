package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.LivePapers;
import vn.dunghen.document.PaperHead;
import vn.dunghen.document.RegisterContent;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.LegalRegimes;
import vn.dunghen.dossier.domain.RegimeForm;
import vn.dunghen.dossier.domain.RegimeForm.SlipPurpose;
import vn.dunghen.kernel.Page;

/** The two slips nobody writes: the control slip of a dossier and the register of a period. Both say what is true now. */
@Service
@Transactional(readOnly = true)
public class DossierRegisterSlips {

    /** What stands for the control slip where other slips have their id. */
    public static final String CONTROL = "kiem-soat";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int AT_ONCE = 500;

    private final ReadDossiers dossiers;
    private final RegisterQueries queries;
    private final ControlSlip controls;
    private final LegalRegimes regimes;
    private final LivePapers papers;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    DossierRegisterSlips(
            ReadDossiers dossiers,
            RegisterQueries queries,
            ControlSlip controls,
            LegalRegimes regimes,
            LivePapers papers,
            Directory directory,
            Policy policy,
            Clock clock) {
        this.dossiers = dossiers;
        this.queries = queries;
        this.controls = controls;
        this.regimes = regimes;
        this.papers = papers;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Which form a paper of the regime has.
     *
     * @param template e.g. {@code ND118/06}
     */
    public record Form(String template, String title) {}

    /** The form of a dossier's control slip: of the regime it was accepted under, else of the one in force. */
    public Form controlForm(DossierDetail dossier) {
        LegalRegime regime = dossier.regime() == null
                ? inForce(LocalDate.ofInstant(dossier.registeredAt(), ZONE))
                : regimes.findById(dossier.regime()).orElseThrow();
        RegimeForm form = regime.form(SlipPurpose.CONTROL);
        return new Form(regime.code() + "/" + form.number(), form.title());
    }

    public byte[] control(String code) {
        DossierDetail dossier = dossiers.byCode(code);
        Form form = controlForm(dossier);
        return papers.print(
                form.template(), form.title() + " " + code, controls.of(dossier).toMap());
    }

    /** @param after {@code next} of the page before; {@code null} for the first page */
    public Page<RegisterRow> rows(RegisterPeriod period, @Nullable String after, int size) {
        Page.requireSize(size);
        List<RegisterRow> rows = queries.rows(period, scope(), after, size + 1);
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, size), rows.get(size - 1).code());
    }

    public byte[] register(RegisterPeriod period) {
        RegimeForm form = inForce(period.to()).form(SlipPurpose.REGISTER);
        Policy.Scope scope = scope();
        Map<String, String> units = new HashMap<>();
        return papers.register(
                form.title(),
                form.number(),
                new RegisterContent(
                        PaperHead.of(
                                directory.agency(),
                                "Bộ phận Một cửa",
                                null,
                                LocalDate.ofInstant(clock.instant(), ZONE)),
                        period.from(),
                        period.to(),
                        extent(scope),
                        clock.instant()),
                all(period, scope)
                        .map(row -> row.line(row.unit() == null ? null : units.computeIfAbsent(row.unit(), this::unit)))
                        .iterator());
    }

    /** Every row of the period, read some hundred at a time. */
    private Stream<RegisterRow> all(RegisterPeriod period, Policy.Scope scope) {
        return Stream.iterate(
                        queries.rows(period, scope, null, AT_ONCE),
                        rows -> !rows.isEmpty(),
                        rows -> rows.size() < AT_ONCE
                                ? List.<RegisterRow>of()
                                : queries.rows(
                                        period, scope, rows.get(rows.size() - 1).code(), AT_ONCE))
                .flatMap(List::stream);
    }

    private @Nullable String extent(Policy.Scope scope) {
        if (scope.everything()) {
            return null;
        }
        return scope.unit() == null ? "Hồ sơ của riêng người lập sổ" : "Hồ sơ của " + unit(scope.unit());
    }

    private Policy.Scope scope() {
        return policy.scope("dossier.view", "dossier");
    }

    private LegalRegime inForce(LocalDate day) {
        return regimes.inForce(day)
                .or(() -> regimes.all().stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("no legal regime is known"));
    }

    private String unit(String code) {
        return directory.unit(code).map(Unit::name).orElse(code);
    }
}
