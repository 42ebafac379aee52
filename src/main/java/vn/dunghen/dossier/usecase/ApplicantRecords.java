package vn.dunghen.dossier.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.SearchWords;
import vn.dunghen.kernel.Subject;
import vn.dunghen.privacy.HeldRecord;
import vn.dunghen.privacy.PersonAsked;
import vn.dunghen.privacy.PersonalRecords;
import vn.dunghen.privacy.TermKind;

/** What dossiers hold of an applicant, found by number of identity or by every word of the name. */
@Component
class ApplicantRecords implements PersonalRecords {

    /** An answer to a person leaves nothing out: dossiers whose row was not given its words yet still have them in the older table. */
    private static final String NAMED = "(d.search_words like :word%1$d escape '!' or d.search_words is null"
            + " and d.id in (select t.dossier_id from dossier_token t where t.token = :token%1$d))";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final Directory directory;
    private final MessageSource messages;

    ApplicantRecords(JdbcClient jdbc, Directory directory, MessageSource messages) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<HeldRecord> about(PersonAsked who) {
        StringBuilder named = new StringBuilder();
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("agency", directory.agency().code());
        asked.put("number", who.idNumber() == null ? "" : who.idNumber());
        List<String> words = SearchWords.asked(who.name());
        for (int i = 0; i < words.size(); i++) {
            named.append(i == 0 ? "" : " and ").append(NAMED.formatted(i));
            asked.put("token" + i, words.get(i));
            asked.put("word" + i, "% " + DossierSearch.literal(words.get(i)) + " %");
        }
        return jdbc
                .sql("select d.id, d.code, d.registered_at, d.channel, d.applicant_name, d.applicant_id_number,"
                        + " d.applicant_phone, d.applicant_email, d.applicant_address, d.summary, d.result_number,"
                        + " p.name as procedure_name from dossier d"
                        + " join dossier_procedure p on p.id = d.procedure_id where d.agency = :agency"
                        + " and (d.applicant_id_number = :number" + (words.isEmpty() ? "" : " or " + named)
                        + ") order by d.registered_at, d.id")
                .params(asked)
                .query((row, i) -> record(row, who))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable HeldRecord record(ResultSet row, PersonAsked who) throws SQLException {
        PersonAsked.Match match = who.match(
                row.getString("applicant_name"),
                row.getString("applicant_id_number"),
                row.getString("applicant_phone"));
        if (match == null) {
            return null;
        }
        Map<String, String> data = new LinkedHashMap<>();
        put(data, "Họ tên", row.getString("applicant_name"));
        put(data, "Số giấy tờ", row.getString("applicant_id_number"));
        put(data, "Điện thoại", row.getString("applicant_phone"));
        put(data, "Thư điện tử", row.getString("applicant_email"));
        put(data, "Địa chỉ", row.getString("applicant_address"));
        put(data, "Nội dung đề nghị", row.getString("summary"));
        put(data, "Kết quả", row.getString("result_number"));
        return new HeldRecord(
                new Subject(DossierId.TYPE, row.getString("id")),
                TermKind.DOSSIER,
                row.getString("code"),
                row.getString("procedure_name"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                match,
                messages.getMessage("privacy.source." + row.getString("channel"), null, VIETNAMESE),
                data);
    }

    private static void put(Map<String, String> data, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            data.put(label, value);
        }
    }
}
