package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.document.office.SheetWriter.Head;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Takes a list of dossiers away as a workbook; it bears names of applicants, so who took how many is written down. */
@UseCase
public class ExportDossiers {

    /** Most dossiers one workbook takes. */
    public static final int MOST = 20_000;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> COLUMNS = List.of(
            "code",
            "applicant",
            "procedure",
            "state",
            "channel",
            "accepted",
            "original",
            "current",
            "finished",
            "class",
            "unit",
            "officer");

    private final ReadDossiers dossiers;
    private final Directory directory;
    private final AuditTrail trail;
    private final MessageSource messages;

    ExportDossiers(ReadDossiers dossiers, Directory directory, AuditTrail trail, MessageSource messages) {
        this.dossiers = dossiers;
        this.directory = directory;
        this.trail = trail;
        this.messages = messages;
    }

    /** @throws InvalidInput when more than {@value #MOST} dossiers fit */
    public byte[] handle(DossierFilter filter) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String next = null;
        do {
            Page<DossierRow> page = dossiers.list(filter, next, Page.LARGEST);
            page.items().forEach(row -> rows.add(cells(row)));
            next = page.next();
            if (next != null && rows.size() >= MOST) {
                throw new InvalidInput("text", "Có hơn 20.000 hồ sơ khớp. Thêm điều kiện lọc rồi tải lại.");
            }
        } while (next != null);
        trail.recordAccess(new Subject("agency", directory.agency().code()), say("dossiers.export.audit", rows.size()));
        return new SheetWriter(say("dossiers.title"))
                .title(say("dossiers.export.title"))
                .title(directory.agency().name())
                .widths(24, 36, 48, 22, 14, 18, 18, 18, 18, 16, 32, 26)
                .head(COLUMNS.stream()
                        .map(column -> Head.of(say("dossiers.export.col." + column)))
                        .toList())
                .write(rows);
    }

    private List<@Nullable Object> cells(DossierRow row) {
        return Arrays.asList(
                row.code(),
                row.applicant(),
                row.procedureName(),
                say("dossier.state." + row.state().code()),
                say("dossiers.channel." + row.channel()),
                moment(row.acceptedAt()),
                moment(row.originalDue()),
                moment(row.currentDue()),
                moment(row.finishedAt()),
                standing(row),
                row.unit() == null
                        ? null
                        : directory.unit(row.unit()).map(Unit::name).orElse(row.unit()),
                row.officer() == null
                        ? null
                        : directory.staff(row.officer()).map(StaffMember::name).orElse(row.officer()));
    }

    /** Early or on time is only what was finished; late stays late however it ended. */
    private @Nullable String standing(DossierRow row) {
        Timeliness standing = row.againstOriginal();
        return standing == null || (row.state().withoutResult() && standing != Timeliness.LATE)
                ? null
                : say("dossier.timeliness." + standing);
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
