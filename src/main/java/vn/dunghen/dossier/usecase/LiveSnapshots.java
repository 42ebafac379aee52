package vn.dunghen.dossier.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.DossierSnapshots;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.domain.Dossiers;

/** Writes a dossier out for other systems. */
@Service
@Transactional(readOnly = true)
class LiveSnapshots implements DossierSnapshots {

    private final DossierQueries queries;
    private final Dossiers dossiers;
    private final SnapshotParts parts;

    LiveSnapshots(DossierQueries queries, Dossiers dossiers, SnapshotParts parts) {
        this.queries = queries;
        this.dossiers = dossiers;
        this.parts = parts;
    }

    @Override
    public Optional<Brief> brief(DossierId id) {
        return dossiers.find(id).map(dossier -> new Brief(dossier.code(), dossier.state(), dossier.channel()));
    }

    @Override
    public Optional<Snapshot> read(DossierId id) {
        return queries.byId(id.value()).map(this::snapshot);
    }

    private Snapshot snapshot(DossierDetail dossier) {
        return new Snapshot(
                dossier.code(),
                new ProcedureName(
                        dossier.procedure().code(),
                        dossier.procedure().name(),
                        dossier.procedure().fieldCode(),
                        dossier.procedure().fieldName()),
                new Person(
                        dossier.applicant().kind(),
                        dossier.applicant().name(),
                        dossier.applicant().idNumber(),
                        dossier.applicant().phone(),
                        dossier.applicant().email(),
                        dossier.applicant().address()),
                dossier.summary(),
                dossier.channel(),
                dossier.state(),
                dossier.registeredAt(),
                dossier.acceptedAt(),
                dossier.appointment() == null ? null : dossier.appointment().current(),
                dossier.finishedAt(),
                dossier.returnedAt(),
                dossier.returnMethod(),
                dossier.unit(),
                dossier.officer(),
                dossier.decisionReason(),
                dossier.components().stream()
                        .map(paper -> new HandedIn(paper.code(), paper.name(), paper.present() ? paper.kind() : null))
                        .toList(),
                parts.fees(dossier),
                parts.otherFiles(dossier),
                requests(dossier),
                moves(dossier),
                result(dossier));
    }

    private static List<Request> requests(DossierDetail dossier) {
        return dossier.supplements().stream()
                .filter(request -> request.sentAt() != null)
                .map(request -> new Request(
                        request.reason(),
                        request.missing(),
                        request.stage(),
                        request.slip(),
                        request.sentAt(),
                        request.arrivedAt()))
                .toList();
    }

    private static List<Move> moves(DossierDetail dossier) {
        return dossier.clock().stream()
                .filter(row -> row.kind() != LedgerKind.START && row.kind() != LedgerKind.NOT_MOVED)
                .filter(row -> row.dueBefore() != null)
                .map(row -> new Move(
                        row.kind(),
                        row.at(),
                        row.by(),
                        row.slip(),
                        Objects.requireNonNull(row.dueBefore()),
                        row.dueAfter()))
                .toList();
    }

    private static @Nullable Result result(DossierDetail dossier) {
        String number = dossier.resultNumber();
        if (number == null) {
            return null;
        }
        String title = dossier.resultSummary();
        return new Result(title == null ? dossier.procedure().result() : title, number);
    }
}
