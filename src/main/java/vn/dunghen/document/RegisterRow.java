package vn.dunghen.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.Subject;

/** Reads a row of the books. */
final class RegisterRow {

    private RegisterRow() {}

    static Register.Line line(ResultSet row) throws SQLException {
        return new Register.Line(
                new NumberBooks.Number(row.getString("book"), row.getInt("book_year"), row.getInt("number_value")),
                NumberState.valueOf(row.getString("state")),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("title"),
                row.getObject("reserved_at", OffsetDateTime.class).toInstant(),
                moment(row, "issued_at"),
                row.getString("signer"),
                moment(row, "voided_at"),
                row.getString("void_reason"),
                row.getString("paper"),
                row.getString("template"),
                outgoing(row));
    }

    private static Register.@Nullable Outgoing outgoing(ResultSet row) throws SQLException {
        var kind = row.getString("paper_kind");
        if (kind == null) {
            return null;
        }
        var number = new NumberBooks.Number(row.getString("book"), row.getInt("book_year"), row.getInt("number_value"));
        return new Register.Outgoing(
                PaperKind.valueOf(kind),
                number.text() + "/" + row.getString("symbol"),
                row.getString("drafted_by"),
                row.getObject("dated_on", LocalDate.class),
                row.getString("recipients"),
                row.getObject("copies", Integer.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
