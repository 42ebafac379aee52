package vn.dunghen.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What other systems are told of dossiers. Asks nobody for permission: whoever hands it on does. Personal data: never in
 * logs or addresses.
 */
public interface DossierSnapshots {

    /** The face of a dossier without anything personal; as the running transaction leaves it. */
    Optional<Brief> brief(DossierId id);

    Optional<Snapshot> read(DossierId id);

    /** A dossier without its people. */
    record Brief(String code, DossierState state, Channel channel) {}

    /**
     * A dossier as it stands.
     *
     * @param due what the applicant was last told; {@code null} before acceptance
     * @param unit code of the unit that handles it
     * @param officer sign-in name of who handles it
     * @param note why it was refused, stopped or withdrawn
     * @param fees what it costs, line by line
     * @param otherFiles files handed in with it that belong to none of its papers
     * @param requests what was asked of the applicant, the oldest first
     * @param moves every change of the appointment, the oldest first
     */
    record Snapshot(
            String code,
            ProcedureName procedure,
            Person applicant,
            @Nullable String summary,
            Channel channel,
            DossierState state,
            Instant registeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant due,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            @Nullable ReturnMethod returnMethod,
            @Nullable String unit,
            @Nullable String officer,
            @Nullable String note,
            List<HandedIn> papers,
            List<Fee> fees,
            List<OtherFile> otherFiles,
            List<Request> requests,
            List<Move> moves,
            @Nullable Result result) {}

    /** The procedure and its field. */
    record ProcedureName(String code, String name, String fieldCode, String fieldName) {}

    /** Who applies. */
    record Person(
            ApplicantKind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /** A paper the procedure asks for; {@code kind} is {@code null} while it is missing. */
    record HandedIn(String code, String name, @Nullable PaperKind kind) {}

    /**
     * A line of what it costs.
     *
     * @param method how it was paid: {@code CASH}, {@code TRANSFER} or {@code ONLINE}; {@code null} while it is not
     */
    record Fee(
            String code,
            String name,
            long amount,
            FeeState state,
            @Nullable String method,
            @Nullable Instant paidAt,
            @Nullable String receipt) {}

    /** How certain the money of a fee is. */
    enum FeeState {
        DUE,
        PAID,
        UNCONFIRMED,
        REFUNDED,
        CANCELLED
    }

    /** A file by name, kind and digest; its content stays in the house. */
    record OtherFile(String name, String kind, String sha256) {}

    /** A request for papers; {@code arrivedAt} is {@code null} while they are awaited. */
    record Request(
            String reason,
            @Nullable String missing,
            SupplementStage stage,
            @Nullable String slip,
            @Nullable Instant sentAt,
            @Nullable Instant arrivedAt) {}

    /** A change of the appointment, by whom and under which slip. */
    record Move(LedgerKind kind, Instant at, String by, @Nullable String slip, Instant before, Instant after) {}

    /** What was decided, as the letter that carries it is called and numbered. */
    record Result(String title, String number) {}
}
