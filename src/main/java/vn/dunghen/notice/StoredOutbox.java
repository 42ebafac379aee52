package vn.dunghen.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** The outbox in a table of its own. */
@Component
class StoredOutbox implements Outbox {

    private static final int MOST = 200;
    private static final String SELECT = "select " + OutboxRows.LETTER + " from outbox where agency = ?";

    private final OutboxRows rows;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final ObjectProvider<OutboxChannel> channels;
    private final LetterTexts texts;

    StoredOutbox(
            OutboxRows rows,
            JdbcClient jdbc,
            Directory directory,
            ObjectProvider<OutboxChannel> channels,
            LetterTexts texts) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.directory = directory;
        this.channels = channels;
        this.texts = texts;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Message message) {
        String line = channels.stream()
                .filter(channel -> channel.name().equals(message.channel()))
                .findFirst()
                .map(channel -> channel.line(message.recipient()))
                .orElse(message.recipient());
        Message worded = message.channel().equals(MAIL)
                ? texts.of(message.template()).map(message::in).orElse(message)
                : message;
        rows.insert(worded, line);
    }

    @Override
    public List<Letter> about(Subject subject) {
        return jdbc.sql(SELECT + " and subject_type = ? and subject_id = ? order by put_at, id")
                .params(agency(), subject.type(), subject.id())
                .query(StoredOutbox::letter)
                .list();
    }

    @Override
    public Optional<Letter> find(String id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(agency(), id.replace("\0", ""))
                .query(StoredOutbox::letter)
                .optional();
    }

    @Override
    public Page<Letter> search(Filter filter, @Nullable String cursor, int size) {
        int most = Math.max(1, Math.min(size, MOST));
        var sql = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(agency()));
        if (!filter.states().isEmpty()) {
            sql.append(" and state in (")
                    .append("?,".repeat(filter.states().size() - 1))
                    .append("?)");
            filter.states().forEach(state -> values.add(state.name()));
        }
        if (filter.channel() != null) {
            sql.append(" and channel = ?");
            values.add(filter.channel());
        }
        if (filter.subject() != null) {
            sql.append(" and subject_type = ? and subject_id = ?");
            values.add(filter.subject().type().replace("\0", ""));
            values.add(filter.subject().id().replace("\0", ""));
        }
        Cursor after = Cursor.dated(cursor);
        if (after != null) {
            OffsetDateTime moment = after.moment().atOffset(ZoneOffset.UTC);
            sql.append(" and put_at <= ? and (put_at < ? or id < ?)");
            values.addAll(List.of(moment, moment, after.id()));
        }
        sql.append(" order by put_at desc, id desc limit ").append(most + 1);
        List<Letter> found = jdbc.sql(sql.toString())
                .params(values)
                .query(StoredOutbox::letter)
                .list();
        return found.size() <= most
                ? new Page<>(found, null)
                : new Page<>(List.copyOf(found.subList(0, most)), next(found.get(most - 1)));
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return OutboxRows.letter(row);
    }

    private String agency() {
        return directory.agency().code();
    }

    private static String next(Letter last) {
        return new Cursor(last.putAt(), last.id()).text();
    }
}
