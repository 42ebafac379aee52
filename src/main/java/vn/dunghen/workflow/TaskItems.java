package vn.dunghen.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Offer;
import vn.dunghen.directory.Role;
import vn.dunghen.kernel.Subject;

/** The table of tasks: the only place that reads and writes {@code task_item}. */
@Repository
public class TaskItems {

    private static final String COLUMNS =
            """
            select id, kind, name, subject_type, subject_id, subject_code, subject_title, subject_person,
                   offered_to, assignee, opened_at, due_at, hourly, from_text, done_at, done_by, version, unit, assigned_at
            from task_item""";

    private static final String MARKS = "select id, version, subject_type, subject_id, due_at from task_item";

    /** The number stands in the statement: as a parameter of a part H2 would keep the one it was first prepared with. */
    private static final String IN_ORDER = " order by due_at, id limit ";

    private final JdbcClient jdbc;

    TaskItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which open rows a list wants: those on any of these people's or roles' lists, or of a unit, or all of the agency.
     *
     * @param reader who reads the list
     */
    record Slice(@Nullable Collection<Offer> offers, @Nullable String unit, @Nullable String agency, String reader) {

        /** The single lists it is made of, none with a row of another: each is one bounded scan of an index in its order. */
        List<Slice> lists() {
            return offers == null
                    ? List.of(this)
                    : offers.stream()
                            .collect(groupingBy(Offer::audience, LinkedHashMap::new, toList()))
                            .values()
                            .stream()
                            .map(same -> new Slice(same, null, null, reader))
                            .toList();
        }
    }

    public void open(TaskItem item, String agency) {
        jdbc.sql(
                        """
                insert into task_item (id, agency, kind, name, subject_type, subject_id, subject_code, subject_title,
                    subject_person, search_text, offered_to, unit, assignee, assigned_at, opened_at, due_at, hourly,
                    from_text, version, open_for, open_unit, open_agency)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.id(),
                        agency,
                        item.kind(),
                        item.name(),
                        item.subject().type(),
                        item.subject().id(),
                        item.subjectCode(),
                        item.subjectTitle(),
                        item.subjectPerson(),
                        searchText(item),
                        item.audience().key(),
                        item.unit(),
                        item.assignee(),
                        item.assignee() == null ? null : Timestamp.from(item.openedAt()),
                        Timestamp.from(item.openedAt()),
                        Timestamp.from(item.dueAt()),
                        item.hourly(),
                        item.from(),
                        item.version(),
                        item.audience().key(),
                        item.unit(),
                        agency)
                .update();
    }

    private static String searchText(TaskItem item) {
        String person = item.subjectPerson() == null ? "" : item.subjectPerson();
        String text = PlainText.of(item.subjectCode() + " " + item.subjectTitle() + " " + person);
        return text.substring(0, Math.min(2000, text.length()));
    }

    /** Puts the task on one person's list, or back on the list it was offered to when {@code login} is null. */
    public void assign(String id, @Nullable String login, Instant at) {
        jdbc.sql(
                        """
                update task_item set assignee = :login, assigned_at = :at, version = version + 1,
                    open_for = coalesce(cast(:key as varchar(200)), offered_to)
                where id = :id and done_at is null""")
                .param("login", login)
                .param("key", login == null ? null : Audience.person(login).key())
                .param("at", login == null ? null : Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** @param by {@code null} when the task was withdrawn rather than done */
    public void finish(String id, @Nullable String by, Instant at) {
        jdbc.sql(
                        """
                update task_item set done_at = ?, done_by = ?, version = version + 1,
                    open_for = null, open_unit = null, open_agency = null
                where id = ? and done_at is null""")
                .params(Timestamp.from(at), by, id)
                .update();
    }

    public void moveDue(String id, TaskHandler.Deadline due) {
        jdbc.sql("update task_item set due_at = ?, hourly = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(due.at()), due.hourly(), id)
                .update();
    }

    public Optional<TaskItem> find(String id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(TaskItems::row)
                .optional();
    }

    /** The row, locked until the transaction ends. */
    public Optional<TaskItem> lock(String id) {
        return jdbc.sql(COLUMNS + " where id = ? for update")
                .param(id)
                .query(TaskItems::row)
                .optional();
    }

    public List<TaskItem> of(Subject subject) {
        return jdbc.sql(COLUMNS + " where subject_type = ? and subject_id = ? order by opened_at, id")
                .params(subject.type(), subject.id())
                .query(TaskItems::row)
                .list();
    }

    /** Open rows on one person's own list, in the order of their due moments. */
    List<TaskItem> onListOf(String login, int limit) {
        return jdbc.sql(COLUMNS + " where open_for = ? order by due_at, id limit ?")
                .params(Audience.person(login).key(), limit)
                .query(TaskItems::row)
                .list();
    }

    /** Sign-in names of those with open tasks of a unit on their own lists. */
    List<String> holdersIn(String unit) {
        return jdbc
                .sql("select distinct open_for from task_item where open_unit = ? and open_for like 'p:%'")
                .param(unit)
                .query(String.class)
                .list()
                .stream()
                .map(key -> key.substring(2))
                .toList();
    }

    /** A row as far as a stamp needs it. */
    record Marked(TaskInbox.Mark mark, Subject subject, int all) {}

    /** The first rows of a slice. @param all how many there are, counted up to a limit */
    record Marks(List<Marked> first, int all) {}

    /** Open rows of a slice after (due, id), in that order. */
    List<TaskItem> page(
            Slice slice,
            TaskInbox.Filter filter,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            @Nullable Instant afterDue,
            @Nullable String afterId,
            int limit) {
        return inOrder(
                COLUMNS,
                "",
                new ArrayList<>(),
                TaskItems::row,
                slice,
                filter,
                dueFrom,
                dueBefore,
                afterDue,
                afterId,
                limit);
    }

    /** The first open rows of a slice in the same order, without what only a reader needs, and how many there are: in one statement. */
    Marks marks(
            Slice slice,
            TaskInbox.Filter filter,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            int most,
            int limit) {
        List<Object> params = new ArrayList<>();
        String all = counted(slice, filter, dueFrom, dueBefore, limit, params);
        List<Marked> first = inOrder(
                MARKS,
                ", (" + all + ") as counted",
                params,
                TaskItems::marked,
                slice,
                filter,
                dueFrom,
                dueBefore,
                null,
                null,
                most);
        return new Marks(first, first.isEmpty() ? 0 : first.get(0).all());
    }

    /**
     * One bounded index scan for each list, merged by their order.
     *
     * @param more what is read with each of the merged rows
     * @param params of what is read with them; those of the scans are added
     */
    private <T> List<T> inOrder(
            String columns,
            String more,
            List<Object> params,
            RowMapper<T> mapper,
            Slice slice,
            TaskInbox.Filter filter,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            @Nullable Instant afterDue,
            @Nullable String afterId,
            int limit) {
        List<Slice> lists = slice.lists();
        if (lists.isEmpty()) {
            return List.of();
        }
        List<String> scans = new ArrayList<>();
        for (Slice list : lists) {
            String where = where(list, filter, dueFrom, dueBefore, params);
            if (afterDue != null) {
                // the first half is what an index can be entered at
                where += " and due_at >= ? and (due_at > ? or id > ?)";
                params.add(Timestamp.from(afterDue));
                params.add(Timestamp.from(afterDue));
                params.add(afterId);
            }
            scans.add("(" + columns + where + IN_ORDER + limit + ")");
        }
        return jdbc.sql("select *" + more + " from (" + String.join(" union all ", scans) + ") as lists" + IN_ORDER
                        + limit)
                .params(params)
                .query(mapper)
                .list();
    }

    int count(Slice slice, TaskInbox.Filter filter, @Nullable Instant dueFrom, @Nullable Instant dueBefore, int limit) {
        List<Object> params = new ArrayList<>();
        return jdbc.sql(counted(slice, filter, dueFrom, dueBefore, limit, params))
                .params(params)
                .query(Integer.class)
                .single();
    }

    private static String counted(
            Slice slice,
            TaskInbox.Filter filter,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            int limit,
            List<Object> params) {
        return "select count(*) from (select 1 as hit from task_item" + where(slice, filter, dueFrom, dueBefore, params)
                + " limit " + limit + ") as hits";
    }

    private static String where(
            Slice slice,
            TaskInbox.Filter filter,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            List<Object> params) {
        StringBuilder where = new StringBuilder(" where ");
        if (slice.offers() != null) {
            where.append("(1 = 0");
            List<String> whole = slice.offers().stream()
                    .filter(offer -> offer.work().isEmpty())
                    .map(offer -> offer.audience().key())
                    .distinct()
                    .toList();
            if (!whole.isEmpty()) {
                where.append(" or open_for in (")
                        .append("?, ".repeat(whole.size() - 1))
                        .append("?)");
                params.addAll(whole);
            }
            for (Offer offer : slice.offers()) {
                if (!offer.work().isEmpty()) {
                    where.append(" or open_for = ? and kind like ?");
                    params.add(offer.audience().key());
                    params.add(offer.work() + "%");
                }
            }
            where.append(")");
        } else if (slice.unit() != null) {
            where.append("open_unit = ?");
            params.add(slice.unit());
        } else {
            where.append("open_agency = ?");
            params.add(slice.agency());
        }
        if (filter.subject() != null) {
            where.append(" and subject_type = ? and subject_id = ?");
            params.add(filter.subject().type());
            params.add(filter.subject().id());
        }
        if (filter.kind() != null) {
            where.append(" and kind = ?");
            params.add(filter.kind());
        }
        if (filter.unit() != null) {
            where.append(" and unit = ?");
            params.add(filter.unit());
        }
        if (filter.waiting()) {
            where.append(" and assignee is null");
        }
        if (filter.unread()) {
            where.append(" and not exists (select 1 from task_read where login = ? and task_id = task_item.id)");
            params.add(slice.reader());
        }
        if (dueFrom != null) {
            where.append(" and due_at >= ?");
            params.add(Timestamp.from(dueFrom));
        }
        if (dueBefore != null) {
            where.append(" and due_at < ?");
            params.add(Timestamp.from(dueBefore));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and search_text like ? escape '!'");
            params.add("%"
                    + PlainText.of(filter.text())
                            .replace("!", "!!")
                            .replace("%", "!%")
                            .replace("_", "!_")
                    + "%");
        }
        return where.toString();
    }

    private static Marked marked(ResultSet row, int number) throws SQLException {
        return new Marked(
                new TaskInbox.Mark(row.getString("id"), row.getInt("version")),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getInt("counted"));
    }

    private static TaskItem row(ResultSet row, int number) throws SQLException {
        Timestamp doneAt = row.getTimestamp("done_at");
        Timestamp assignedAt = row.getTimestamp("assigned_at");
        return new TaskItem(
                row.getString("id"),
                row.getString("kind"),
                row.getString("name"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("subject_code"),
                row.getString("subject_title"),
                row.getString("subject_person"),
                audience(row.getString("offered_to")),
                row.getString("unit"),
                row.getString("assignee"),
                assignedAt == null ? null : assignedAt.toInstant(),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("hourly"),
                row.getString("from_text"),
                doneAt == null ? null : doneAt.toInstant(),
                row.getString("done_by"),
                row.getInt("version"));
    }

    private static Audience audience(String key) {
        if (key.startsWith("p:")) {
            return Audience.person(key.substring(2));
        }
        int at = key.indexOf('@');
        return Audience.of(Role.ofCode(key.substring(2, at)), key.substring(at + 1));
    }
}
