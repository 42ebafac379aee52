package vn.dunghen.dossier.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.dunghen.document.InspectedFile;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierSnapshots;
import vn.dunghen.dossier.OutsideFilings;
import vn.dunghen.dossier.domain.Applicant;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Registration;

/** Takes in through the desk's own use cases what arrives through another system. */
@Service
class DeskFilings implements OutsideFilings {

    private final RegisterDossier register;
    private final AddSupplement supplement;
    private final WithdrawDossier withdraw;
    private final DossierFiles files;

    DeskFilings(RegisterDossier register, AddSupplement supplement, WithdrawDossier withdraw, DossierFiles files) {
        this.register = register;
        this.supplement = supplement;
        this.withdraw = withdraw;
        this.files = files;
    }

    @Override
    public Filed register(
            String procedure, DossierSnapshots.Person applicant, List<Paper> papers, @Nullable String summary) {
        Dossier dossier = register.handle(new RegisterDossier.Arrival(
                procedure,
                Channel.ONLINE,
                new Applicant(
                        applicant.kind(),
                        applicant.name(),
                        applicant.idNumber(),
                        applicant.phone(),
                        applicant.email(),
                        applicant.address()),
                listed(papers),
                summary));
        return new Filed(dossier.id(), dossier.code());
    }

    @Override
    public void supplement(String code, List<Paper> papers, @Nullable String words) {
        supplement.handle(code, listed(papers), words);
    }

    @Override
    public void withdraw(String code, @Nullable String reason) {
        withdraw.handle(code, reason);
    }

    @Override
    public void attach(String code, String slot, InspectedFile file) {
        files.add(code, slot, file);
    }

    private static List<Registration.Paper> listed(List<Paper> papers) {
        return papers.stream()
                .map(paper -> new Registration.Paper(paper.code(), paper.kind()))
                .toList();
    }
}
