package vn.dunghen.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.function.ThrowingConsumer;
import vn.dunghen.DungHenApplication;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.workflow.ClockControl;
import vn.dunghen.workflow.MovableClock;

/**
 * A started application and the way back to a first morning. Starting one costs seconds, putting its rows back a fraction
 * of one; so whoever leaves hands it on to the next. A morning nobody has seen yet is made from the rows of the migrations
 * by the same runners and listeners that fill a new installation.
 */
final class Premises {

    /** Everything but the clock that makes one start differ from another. */
    private record Key(Database database, List<String> more) {}

    /**
     * A moment one can go back to.
     *
     * @param moment what the clock showed, ISO 8601 with offset
     * @param rows the script that writes them, or the database that holds them
     */
    record Memory(String moment, String rows) {}

    private static final String URL = "--spring.datasource.url=";

    /** Kept waiting at most, because each holds a web server, an engine and a database in memory. */
    private static final int WAITING = 3;

    private static final String UNSIGNED = "--dunghen.backlog.without=";

    private static final Deque<Premises> EMPTY = new ArrayDeque<>();
    private static final int MOST_TURNS = 5;

    private static EmbeddedPostgres postgres;

    private final Key key;
    private final ConfigurableApplicationContext context;
    private final SpringApplication application = new SpringApplication(DungHenApplication.class);
    private final Memory unfurnished;
    private final Map<String, Memory> mornings = new HashMap<>();

    private Premises(Key key, String start) {
        this.key = key;
        String url = key.more().stream().anyMatch(more -> more.startsWith(URL)) ? "" : URL + url(key.database());
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--dunghen.backlog.enabled=false",
                "--dunghen.schedules.enabled=false",
                // a story wakes what it needs
                "--dunghen.start.whole=false",
                // a good hash costs a tenth of a second at each first knock of each account
                "--dunghen.password-strength=4",
                "--spring.datasource.username=" + (key.database() == Database.H2 ? "sa" : "postgres"),
                "--spring.datasource.password=",
                "--dunghen.exchange.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "--spring.datasource.hikari.allow-pool-suspension=true",
                "--dunghen.clock.start=" + start,
                // else the engine counts itself once more into a database that may already be gone
                "--camunda.bpm.metrics.db-reporter-activate=false",
                "--camunda.bpm.generate-unique-process-engine-name=true",
                // the start of the application trusts the migrations; here the entities are held against them
                "--spring.jpa.hibernate.ddl-auto=validate",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN"));
        arguments.add(url);
        arguments.addAll(key.more());
        if (key.more().stream().noneMatch(more -> more.startsWith(UNSIGNED))) {
            // a paper is signed when it is asked for: most stories never look at theirs
            arguments.add(UNSIGNED + "signing");
        }
        application.addInitializers(
                begun -> begun.getBeanFactory().registerSingleton("withoutTestClasses", new WithoutTestClasses()));
        application.addInitializers(begun -> begun.getBeanFactory().addBeanPostProcessor(new WatchedDatabase()));
        // at the end of the run the database may go first
        application.setRegisterShutdownHook(false);
        var before = new AtomicReference<Memory>();
        application.addListeners((ApplicationListener<ApplicationStartedEvent>)
                started -> before.set(remember(started.getApplicationContext(), start)));
        context = application.run(arguments.toArray(String[]::new));
        unfurnished = Objects.requireNonNull(before.get());
        mornings.put(start, remember(context, start));
    }

    /** As on the first morning, whoever was here before; of equal ones the one that was left last. */
    static synchronized Premises enter(Database database, String start, String... more) {
        Key key = new Key(database, List.of(more));
        Iterator<Premises> lastFirst = EMPTY.descendingIterator();
        while (lastFirst.hasNext()) {
            Premises waiting = lastFirst.next();
            if (waiting.key.equals(key)) {
                lastFirst.remove();
                waiting.begin(start);
                return waiting;
            }
        }
        makeRoom(WAITING - 1);
        return new Premises(key, start);
    }

    private void begin(String start) {
        Memory morning = mornings.get(start);
        if (morning != null) {
            recall(morning);
            return;
        }
        recall(new Memory(start, unfurnished.rows()));
        furnish();
        mornings.put(start, remember(context, start));
    }

    /** What a start does once the house stands. */
    private void furnish() {
        var none = new DefaultApplicationArguments();
        context.getBeanProvider(ApplicationRunner.class)
                .orderedStream()
                .forEach(ThrowingConsumer.of(runner -> runner.run(none)));
        context.publishEvent(new ApplicationReadyEvent(application, new String[0], context, Duration.ZERO));
    }

    /** @throws AssertionError when the application changed something without a row in the trail or a request wanted two connections at once */
    void leave() {
        List<String> silent = ChangeWatch.found();
        silent.addAll(SecondConnections.found());
        synchronized (Premises.class) {
            makeRoom(WAITING - 1);
            EMPTY.addLast(this);
        }
        if (!silent.isEmpty()) {
            throw new AssertionError(String.join("\n", silent));
        }
    }

    private static void makeRoom(int left) {
        while (EMPTY.size() > left) {
            EMPTY.removeFirst().demolish();
        }
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** All rows as they are now. */
    Memory remember() {
        return remember(context, context.getBean(MovableClock.class).instant().toString());
    }

    private Memory remember(ApplicationContext house, String moment) {
        if (key.database() == Database.H2) {
            return new Memory(moment, scriptOfRows(house).toString());
        }
        String copy = "t" + UUID.randomUUID().toString().replace("-", "");
        alone(house, "create database " + copy + " template " + name(house));
        return new Memory(moment, copy);
    }

    /** Puts the rows back and the clock with them. */
    void recall(Memory memory) {
        if (key.database() == Database.H2) {
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            jdbc.execute("drop all objects");
            jdbc.execute("runscript from '" + memory.rows() + "'");
        } else {
            String name = name(context);
            alone(
                    context,
                    "drop database " + name + " with (force)",
                    "create database " + name + " template " + memory.rows());
        }
        startTheClock(memory.moment());
        forget();
    }

    /** After other rows came into the database. */
    void reread() {
        ReflectionTestUtils.invokeMethod(context.getBean(ClockControl.class), "restore");
        forget();
    }

    /** What the application remembers of rows that are gone. */
    private void forget() {
        forget("vn.dunghen.directory.DirectoryCache", "kept");
        forget("vn.dunghen.calendar.LiveCalendar", "state");
    }

    private void startTheClock(String moment) {
        var clock = context.getBean(MovableClock.class);
        Duration offset = Duration.between(
                clock.realInstant(), OffsetDateTime.parse(moment).toInstant());
        context.getBean(JdbcTemplate.class).update("update clock_offset set offset_millis = ?", offset.toMillis());
        ReflectionTestUtils.invokeMethod(context.getBean(ClockControl.class), "restore");
    }

    private void forget(String bean, String field) {
        ReflectionTestUtils.setField(context.getBean(bean), field, null);
    }

    private static Path scriptOfRows(ApplicationContext house) {
        try {
            Path file = Files.createTempFile("dunghen", ".sql");
            file.toFile().deleteOnExit();
            house.getBean(JdbcTemplate.class).execute("script nosettings to '" + file + "'");
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String url(Database database) {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        if (database == Database.H2) {
            return "jdbc:h2:mem:" + name
                    + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512";
        }
        command("create database " + name);
        return postgres().getJdbcUrl("postgres", name);
    }

    private static String name(ApplicationContext house) {
        String url = house.getEnvironment().getRequiredProperty("spring.datasource.url");
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    /** A database can only be copied while nobody is connected to it. */
    private static void alone(ApplicationContext house, String... commands) {
        var pool = house.getBean(HikariDataSource.class).getHikariPoolMXBean();
        pool.suspendPool();
        try {
            pool.softEvictConnections();
            // the pool may be opening one at this moment
            command("alter database " + name(house) + " allow_connections false");
            for (String command : commands) {
                withNobodyIn(name(house), command);
            }
            command("alter database " + name(house) + " allow_connections true");
            pool.softEvictConnections();
        } finally {
            pool.resumePool();
        }
    }

    /** Whoever was being let in when the door was shut is in a moment later, and is sent away then. */
    private static void withNobodyIn(String database, String command) {
        for (int turn = 1; ; turn++) {
            command("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
            try {
                command(command);
                return;
            } catch (IllegalStateException failed) {
                boolean somebodyIn =
                        failed.getCause() instanceof SQLException refused && "55006".equals(refused.getSQLState());
                if (!somebodyIn || turn == MOST_TURNS) {
                    throw failed;
                }
            }
        }
    }

    private static EmbeddedPostgres postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void command(String... commands) {
        try (var connection = postgres().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void demolish() {
        if (key.database() == Database.H2) {
            // rows outlive their connections until told otherwise
            context.getBean(JdbcTemplate.class).execute("set db_close_delay 0");
        }
        context.close();
        // Spring Boot remembers environments, and the settings of this one remember the whole web application
        MutablePropertySources settings = context.getEnvironment().getPropertySources();
        settings.stream().map(PropertySource::getName).toList().forEach(settings::remove);
    }
}
