package vn.dunghen.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database by its address. The settings of the application tell which; neither web server nor engine is started, and a
 * database that is not there is never made.
 */
record ConfiguredDatabase(String url, String user, String password, String agency) {

    /** Reads the settings the application would start with: files, environment, the given words. */
    static ConfiguredDatabase configured(String[] settings) throws NotDone {
        var application = new SpringApplication(SettingsOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("logging.level.root", "ERROR"));
        try (var context = application.run(settings)) {
            ConfigurableEnvironment known = context.getEnvironment();
            return new ConfiguredDatabase(
                    known.getProperty("spring.datasource.url", ""),
                    known.getProperty("spring.datasource.username", ""),
                    known.getProperty("spring.datasource.password", ""),
                    known.getProperty("dunghen.agency.code", "H99.15"));
        } catch (IllegalArgumentException unset) {
            throw new NotDone("Thiếu cấu hình cơ sở dữ liệu: " + unset.getMessage(), unset);
        }
    }

    /** What is set up to read the settings: nothing. */
    static final class SettingsOnly {}

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** Without what may hold a password. */
    String shownUrl() {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** @throws NotDone when it is not there, in use by another program, or closed to us */
    Connection connect() throws NotDone {
        String address = isH2() && !url.contains(":mem:") ? url + ";IFEXISTS=TRUE" : url;
        try {
            return DriverManager.getConnection(address, user, password);
        } catch (SQLException failed) {
            throw new NotDone(why(failed), failed);
        }
    }

    private String why(SQLException failed) {
        return switch (String.valueOf(failed.getSQLState())) {
            case "90020" -> "Cơ sở dữ liệu " + shownUrl() + " đang được dùng: dừng phần mềm rồi chạy lại lệnh.";
            case "90013", "90146", "3D000" -> "Không có cơ sở dữ liệu " + shownUrl() + ".";
            case "28000", "28P01" -> "Sai tên hoặc mật khẩu của " + shownUrl() + ".";
            default -> "Không mở được cơ sở dữ liệu " + shownUrl() + " (mã " + failed.getSQLState() + ").";
        };
    }

    static JdbcTemplate template(Connection connection) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.setFetchSize(500);
        return jdbc;
    }
}
