package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.operation.BackupCommand;
import vn.dunghen.operation.CheckCommand;
import vn.dunghen.operation.OperationDesk;
import vn.dunghen.operation.OperationDesk.Answer;
import vn.dunghen.operation.SealCommand;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What whoever runs an installation does from a command line, tried on a department with some of everything. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class OperatorCommandsTest {

    private static TestDepartment department;
    private static String worked;

    @TempDir
    Path folder;

    @BeforeAll
    static void work() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        AccessScenes scenes = new AccessScenes(department);
        scenes.play();
        new ProposalDriver(department)
                .propose(
                        "truongphong.cds",
                        ProposalDriver.proposal(
                                "2026-10-01", List.of(ProposalDriver.change("NEW", "CDS-NTS", "CDS", 5, "CDS"))));
        worked = rows(department)
                .queryForObject(
                        "select d.code from dossier d join dossier_procedure p on p.id = d.procedure_id"
                                + " where p.code = 'KHCN-DKHD'",
                        String.class);
    }

    @AfterAll
    static void leave() {
        department.close();
    }

    @Test
    void aWholeDepartmentPassesAndEveryBrokenRuleIsFound() throws SQLException {
        Answer answer = OperationDesk.run(CheckCommand::run, settings(department));
        assertThat(answer.text()).contains("Mọi điều đều đúng.").doesNotContain("SAI");
        assertThat(answer.code()).isZero();
        everyRuleIsBroken(department);
    }

    @Test
    void aBackupIsRestoredAndComparedWithItsSeal() throws IOException, SQLException {
        Path backup = folder.resolve("sao-luu");
        Answer made = OperationDesk.run(BackupCommand::run, with(settings(department), backup.toString()));
        assertThat(made.code()).as(made.text()).isZero();
        assertThat(OperationDesk.run(BackupCommand::run, with(settings(department), backup.toString()))
                        .text())
                .as("a backup never lands on another")
                .contains("không trống");

        String restored = "jdbc:h2:mem:restored;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH";
        String state = backup.resolve("niem-phong.json").toString();
        try (Connection connection = DriverManager.getConnection(restored, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + backup.resolve("dunghen.sql.zip") + "' compression zip");
            Answer same = OperationDesk.run(CheckCommand::run, with(settings(restored, "sa"), "--against", state));
            assertThat(same.text()).contains("đúng như lúc niêm phong");
            assertThat(same.code()).isZero();

            statement.execute("delete from notice where id = (select min(id) from notice)");
            statement.execute("update audit_entry set hash = 'x' || substring(hash, 2) where seq = 1");
            Answer other = OperationDesk.run(CheckCommand::run, with(settings(restored, "sa"), "--against", state));
            assertThat(other.code()).isEqualTo(1);
            assertThat(other.text()).contains("bảng notice", "chuỗi mã của nhật ký", "SAI   Nhật ký nguyên vẹn");
        }
    }

    @Test
    void everythingMovesToPostgresAndWorkGoesOnThere() throws IOException, SQLException {
        try (TestDepartment moved = TestDepartment.open(Database.POSTGRES, "2026-08-03T09:00:00+07:00")) {
            String target = url(moved);
            assertThat(OperationDesk.move("postgres", with(settings(department), "--to", target))
                            .text())
                    .contains("không trống");
            rows(moved).execute("drop schema public cascade");
            rows(moved).execute("create schema public");
            cannotBeWrittenThere(moved, target);
            String state = folder.resolve("niem-phong.json").toString();
            assertThat(OperationDesk.run(SealCommand::run, with(settings(department), state))
                            .code())
                    .isZero();

            Answer done = OperationDesk.move("postgres", with(settings(department), "--to", target));
            assertThat(done.code()).as(done.text()).isZero();
            Answer same = OperationDesk.run(CheckCommand::run, with(settings(target, "postgres"), "--against", state));
            assertThat(same.text()).contains("đúng như lúc niêm phong");
            assertThat(same.code()).isZero();
            everyRuleIsBroken(moved);
            dumpSeesTheSealedMoment(target);

            moved.reread();
            DossierDriver driver = new DossierDriver(moved);
            driver.work(worked, "truongphong.cn", "chuyenvien.cn");
            driver.handOut(worked);
            assertThat(driver.dossier(worked).path("closed").asBoolean()).isTrue();
            assertThat(driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc"))
                    .as("numbers go on")
                    .isNotBlank();
            assertThat(moved.get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
            try (Connection connection =
                    moved.context().getBean(DataSource.class).getConnection()) {
                assertThat(OperationDesk.broken(connection)).isEmpty();
            }
        }
    }

    @Test
    void whatIsNotThereIsSaidAndNotMade() {
        String nowhere = folder.resolve("khong-co").toString();
        Answer answer = OperationDesk.run(CheckCommand::run, settings("jdbc:h2:file:" + nowhere, "sa"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text()).contains("Không có cơ sở dữ liệu");
        assertThat(folder).isEmptyDirectory();
        assertThat(OperationDesk.run(CheckCommand::run, "--lạ").text()).contains("Không hiểu");
        assertThat(OperationDesk.run(CheckCommand::run, settings("jdbc:h2:mem:trong", "sa"))
                        .code())
                .as("no tables of ours")
                .isEqualTo(2);
        assertThat(OperationDesk.move("x").text()).contains("Cách dùng");
        assertThat(OperationDesk.move("x", "--to", "jdbc:h2:mem:a").text()).contains("PostgreSQL");
    }

    /** PostgreSQL keeps no NUL in a text: the move fails in the middle and leaves nothing. */
    private void cannotBeWrittenThere(TestDepartment moved, String target) {
        rows(department).update("update task_item set from_text = from_text || char(0)");
        Answer failed = OperationDesk.move("postgres", with(settings(department), "--to", target));
        rows(department).update("update task_item set from_text = replace(from_text, char(0), '')");
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.text()).contains("Chuyển không thành", "trạng thái trống");
        assertThat(rows(moved)
                        .queryForObject(
                                "select count(*) from information_schema.tables where table_schema = 'public'"
                                        + " and table_name <> 'flyway_schema_history'",
                                Long.class))
                .isZero();
    }

    /** The program that dumps is another one's; what it is told is ours. */
    private void dumpSeesTheSealedMoment(String target) throws IOException {
        Path program = folder.resolve("pg_dump.sh");
        Files.writeString(
                program,
                "#!/bin/sh\nfor w in \"$@\"; do case $w in --file=*) f=${w#--file=};; esac; done\necho \"$@\" > \"$f\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path backup = folder.resolve("pg");
        Answer made = OperationDesk.run(
                BackupCommand::run,
                with(settings(target, "postgres"), backup.toString(), "--pg-dump", program.toString()));
        assertThat(made.code()).as(made.text()).isZero();
        assertThat(backup.resolve("dunghen.dump"))
                .content()
                .contains("--format=custom", "--username=postgres")
                .containsPattern("--snapshot=[0-9A-F-]+");
        assertThat(OperationDesk.run(
                                BackupCommand::run,
                                with(
                                        settings(target, "postgres"),
                                        folder.resolve("pg2").toString(),
                                        "--pg-dump",
                                        "/khong/co"))
                        .text())
                .contains("--pg-dump");
    }

    private static void everyRuleIsBroken(TestDepartment where) throws SQLException {
        Set<String> unproven = new LinkedHashSet<>(OperationDesk.rules());
        try (Connection connection = where.context().getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            for (OperatorBreaks.Break one : OperatorBreaks.ALL) {
                try (Statement statement = connection.createStatement()) {
                    if (url(where).contains("postgresql")) {
                        // else the trail refuses, and foreign keys help where they are
                        statement.execute("set local session_replication_role = replica");
                    }
                    assertThat(statement.executeUpdate(one.sql())).as(one.sql()).isPositive();
                    assertThat(OperationDesk.broken(connection, one.rule()))
                            .as("%s after %s", one.rule(), one.sql())
                            .isNotEmpty();
                    unproven.remove(one.rule());
                } finally {
                    connection.rollback();
                }
            }
            connection.setAutoCommit(true);
        }
        assertThat(unproven).as("rules nobody broke").isEmpty();
    }

    private static JdbcTemplate rows(TestDepartment where) {
        return where.context().getBean(JdbcTemplate.class);
    }

    private static String url(TestDepartment where) {
        return where.context().getEnvironment().getRequiredProperty("spring.datasource.url");
    }

    private static String[] settings(TestDepartment where) {
        return settings(url(where), "sa");
    }

    private static String[] settings(String url, String user) {
        return new String[] {"--spring.datasource.url=" + url, "--spring.datasource.username=" + user};
    }

    private static String[] with(String[] settings, String... words) {
        return java.util.stream.Stream.concat(List.of(words).stream(), List.of(settings).stream())
                .toArray(String[]::new);
    }
}
