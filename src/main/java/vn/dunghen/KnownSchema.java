package vn.dunghen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Lets Flyway rest when the database went through exactly these migrations already: their digest stands as the comment of
 * Flyway's own table. One text changed or added, and Flyway does all it always does.
 */
@Component
@ConditionalOnProperty("dunghen.start.known-schema")
class KnownSchema implements FlywayMigrationStrategy {

    private static final Comparator<Resource> BY_ADDRESS = Comparator.comparing(KnownSchema::address);

    @Override
    public void migrate(Flyway flyway) {
        Configuration configuration = flyway.getConfiguration();
        String digest = digest(configuration.getLocations());
        try {
            if (!digest.equals(seen(configuration))) {
                flyway.migrate();
                write(configuration, digest);
            }
        } catch (SQLException failed) {
            throw new FlywayException("cannot tell which migrations the database went through", failed);
        }
    }

    /** SHA-256 over names and texts, in hexadecimal. */
    private static String digest(Location[] locations) {
        var resolver = new PathMatchingResourcePatternResolver(KnownSchema.class.getClassLoader());
        var files = new TreeSet<>(BY_ADDRESS);
        try {
            for (Location location : locations) {
                for (Resource file : resolver.getResources(root(location) + location.getPath() + "/**/*.*")) {
                    files.add(file);
                }
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files) {
                digest.update(Objects.requireNonNull(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                try (InputStream text = file.getInputStream()) {
                    digest.update(text.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the migrations", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String root(Location location) {
        return location.isFileSystem() ? "file:" : "classpath*:";
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException nowhere) {
            throw new UncheckedIOException(nowhere);
        }
    }

    /** What Flyway's table says it went through; {@code null} when there is none, or it does not say. */
    private static @Nullable String seen(Configuration configuration) throws SQLException {
        try (Connection connection = configuration.getDataSource().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(),
                                connection.getSchema(),
                                configuration.getTable(),
                                new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next() ? tables.getString("REMARKS") : null;
        }
    }

    private static void write(Configuration configuration, String digest) throws SQLException {
        DataSource database = configuration.getDataSource();
        try (Connection connection = database.getConnection();
                var comment = connection.createStatement()) {
            comment.execute("comment on table \"" + configuration.getTable() + "\" is '" + digest + "'");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }
}
