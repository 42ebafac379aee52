package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.domain.Applicant;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierCodes;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.Registration;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;

/** Đăng ký hồ sơ: gives the code, state 1 and the task of checking its papers. */
@UseCase
public class RegisterDossier {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String DESK = "MC";

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final DossierCodes codes;
    private final DossierProcess process;
    private final ChainOfCommand chain;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    RegisterDossier(
            Dossiers dossiers,
            Procedures procedures,
            DossierCodes codes,
            DossierProcess process,
            ChainOfCommand chain,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.codes = codes;
        this.process = process;
        this.chain = chain;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** What arrives at the desk. */
    public record Arrival(
            String procedure,
            Channel channel,
            Applicant applicant,
            List<Registration.Paper> components,
            @Nullable String summary) {}

    /** @throws InvalidInput for an unknown procedure, an unknown or a doubled component */
    public Dossier handle(Arrival arrival) {
        policy.require("dossier.register", Policy.Resource.of("dossier"));
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Procedure procedure = procedures
                .inForce(arrival.procedure(), today)
                .orElseThrow(() -> new InvalidInput(
                        "procedure", CatalogueAbsence.words(procedures.history(arrival.procedure()), today)));
        String code = codes.next(directory.agency().code(), DESK, today);
        Dossier dossier = Dossier.register(
                new Registration(
                        directory.agency().code(),
                        code,
                        procedure,
                        arrival.channel(),
                        arrival.applicant(),
                        arrival.summary(),
                        DESK,
                        arrival.components()),
                actors.current(),
                now);
        dossiers.save(dossier);
        process.registered(
                dossier.id(),
                procedure.code(),
                procedure.terms().fieldCode(),
                procedure.terms().unit(),
                chain.headOfDesk());
        return dossier;
    }
}
