package vn.dunghen.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.QuietChange;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.TaskInbox;

/** The narrowings each person keeps for their own list, in their own order. */
@Service
@Transactional
public class SavedFilters {

    /** How many one person may keep. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 200;
    private static final String SELECT =
            "select id, name, scope, kind, due, search, unit, waiting, unread from task_filter where login = ?";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedFilters(
            JdbcClient jdbc,
            Directory directory,
            Actors actors,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.directory = directory;
        this.actors = actors;
        this.messages = messages;
        this.clock = clock;
    }

    /** The person's own, in their order. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        return jdbc.sql(SELECT + " order by position, id")
                .param(me())
                .query(SavedFilters::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SavedFilter> find(String id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(me(), id.replace("\0", ""))
                .query(SavedFilters::row)
                .optional();
    }

    /**
     * Keeps one more, after the others.
     *
     * @throws InvalidInput when it has no name, or one that is too long or taken
     * @throws RuleViolation CONFLICT when there are {@value #MOST} already
     */
    public SavedFilter keep(SavedFilter wanted) {
        List<SavedFilter> kept = all();
        check(wanted, kept);
        if (kept.size() >= MOST) {
            throw RuleViolation.conflict("filter.tooMany", MOST);
        }
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                insert into task_filter (id, agency, login, name, position, scope, kind, due, search, unit, waiting,
                    unread, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        directory.agency().code(),
                        me(),
                        wanted.name().strip(),
                        last() + 1,
                        wanted.scope().name(),
                        wanted.kind(),
                        wanted.due().name(),
                        wanted.text(),
                        wanted.unit(),
                        wanted.waiting(),
                        wanted.unread(),
                        Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new QuietChange());
        return find(id).orElseThrow();
    }

    /** Puts one at a place of the order, 1 is the first. @throws RuleViolation NOT_FOUND when it is not the person's own */
    public void move(String id, int place) {
        List<SavedFilter> order = new ArrayList<>(all());
        SavedFilter moved = own(order, id);
        order.remove(moved);
        order.add(Math.max(0, Math.min(order.size(), place - 1)), moved);
        for (int i = 0; i < order.size(); i++) {
            jdbc.sql("update task_filter set position = ? where id = ? and login = ?")
                    .params(i + 1, order.get(i).id(), me())
                    .update();
        }
    }

    /** @throws RuleViolation NOT_FOUND when it is not the person's own */
    public SavedFilter drop(String id) {
        SavedFilter gone = own(all(), id);
        jdbc.sql("delete from task_filter where id = ? and login = ?")
                .params(id, me())
                .update();
        return gone;
    }

    private void check(SavedFilter wanted, List<SavedFilter> kept) {
        String name = wanted.name().strip();
        if (name.isEmpty()) {
            throw new InvalidInput("name", text("filter.name.missing"));
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput("name", text("filter.name.long", LONGEST_NAME));
        }
        if (kept.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            throw new InvalidInput("name", text("filter.name.taken", name));
        }
        if (tooLong(wanted.text(), LONGEST_TEXT) || tooLong(wanted.kind(), 100) || tooLong(wanted.unit(), 32)) {
            throw new InvalidInput("q", text("filter.text.long", LONGEST_TEXT));
        }
    }

    private static boolean tooLong(@Nullable String value, int most) {
        return value != null && (value.length() > most || value.indexOf('\0') >= 0);
    }

    private static SavedFilter own(List<SavedFilter> kept, String id) {
        return kept.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("filter.unknown"));
    }

    private int last() {
        return jdbc.sql("select coalesce(max(position), 0) from task_filter where login = ?")
                .param(me())
                .query(Integer.class)
                .single();
    }

    private String me() {
        return actors.current().login();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    private static SavedFilter row(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getString("id"),
                row.getString("name"),
                TaskInbox.Scope.valueOf(row.getString("scope")),
                row.getString("kind"),
                TaskInbox.Due.valueOf(row.getString("due")),
                row.getString("search"),
                row.getString("unit"),
                row.getBoolean("waiting"),
                row.getBoolean("unread"));
    }
}
