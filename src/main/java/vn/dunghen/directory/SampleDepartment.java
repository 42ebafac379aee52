package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.StaffAccount.NewStaff;

/** Fills an empty demo installation with the invented department and its people. */
@Component
@Profile("demo")
@Order(10)
public class SampleDepartment implements ApplicationRunner {

    /** The password of every demo account. */
    public static final String PASSWORD = "dunghen";

    /** One account as the sign-in page shows it. */
    public record DemoAccount(String login, String name, String title) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("LD", "Ban Giám đốc", "Ban Giám đốc"),
            new Unit("VP", "Văn phòng Sở", "Văn phòng"),
            new Unit("MC", "Bộ phận Một cửa", "Một cửa"),
            new Unit("CN", "Phòng Quản lý công nghệ", "Công nghệ"),
            new Unit("TDC", "Phòng Tiêu chuẩn – Đo lường – Chất lượng", "TĐC"),
            new Unit("KHTC", "Phòng Kế hoạch – Tài chính", "KH–TC"),
            new Unit("CDS", "Phòng Chuyển đổi số", "Chuyển đổi số"),
            new Unit("TT", "Thanh tra Sở", "Thanh tra"),
            new Unit("TTTT", "Trung tâm Thông tin và Ứng dụng khoa học", "TT Thông tin"),
            new Unit("TTTDC", "Trung tâm Kỹ thuật tiêu chuẩn đo lường", "TT Kỹ thuật TĐC"));

    private static final List<NewStaff> PEOPLE = List.of(
            person("giamdoc", "Nguyễn Đình Khải", "Giám đốc", "LD", Role.DIRECTOR),
            person("phogiamdoc", "Trần Thị Bích Hạnh", "Phó Giám đốc", "LD", Role.DEPUTY_DIRECTOR),
            person("chanhvanphong", "Phạm Văn Thuận", "Chánh Văn phòng", "VP", Role.CHIEF_OF_OFFICE, Role.UNIT_HEAD),
            person("vanphong", "Nguyễn Hải Yến", "Chuyên viên Văn phòng", "VP", Role.OFFICE_OFFICER),
            person("vanthu", "Vũ Thị Lan", "Văn thư", "VP", Role.RECORDS_CLERK),
            person("motcua", "Hoàng Thị Thu Trang", "Chuyên viên Một cửa", "MC", Role.DESK_OFFICER),
            person(
                    "truongmotcua",
                    "Lương Thế Hùng",
                    "Phụ trách Bộ phận Một cửa",
                    "MC",
                    Role.HEAD_OF_DESK,
                    Role.UNIT_HEAD),
            person("truongphong.cn", "Đặng Minh Tuấn", "Trưởng phòng", "CN", Role.UNIT_HEAD),
            person("chuyenvien.cn", "Ngô Thùy Dương", "Chuyên viên", "CN", Role.OFFICER),
            person("truongphong.tdc", "Bùi Thị Hồng Nhung", "Trưởng phòng", "TDC", Role.UNIT_HEAD),
            person("chuyenvien.tdc", "Đỗ Quang Huy", "Chuyên viên", "TDC", Role.OFFICER),
            person("truongphong.khtc", "Lê Thị Kim Oanh", "Trưởng phòng", "KHTC", Role.UNIT_HEAD),
            person("chuyenvien.khtc", "Phan Anh Dũng", "Chuyên viên", "KHTC", Role.OFFICER),
            person("truongphong.cds", "Trịnh Công Sáng", "Trưởng phòng", "CDS", Role.UNIT_HEAD),
            person("chuyenvien.cds", "Mai Phương Linh", "Chuyên viên", "CDS", Role.OFFICER),
            person("trungtam", "Cao Thanh Bình", "Giám đốc Trung tâm", "TTTT", Role.UNIT_HEAD),
            person("trungtam.tdc", "Hồ Sỹ Nguyên", "Giám đốc Trung tâm", "TTTDC", Role.UNIT_HEAD),
            person("thanhtra", "Tạ Văn Nghiêm", "Chánh Thanh tra", "TT", Role.INSPECTOR, Role.UNIT_HEAD),
            person("kiemtoan", "Dương Thị Minh Tâm", "Kiểm toán viên", "TT", Role.AUDITOR),
            person("quantri", "Lý Hoàng Nam", "Quản trị hệ thống", "VP", Role.ADMINISTRATOR));

    /** No colleague: the account by which the national portal calls. */
    private static final NewStaff PORTAL =
            person("congdvc", "Cổng dịch vụ công", "Hệ thống bên ngoài", "VP", Role.PORTAL);

    private final AgencySettings settings;
    private final UnitEntries units;
    private final StaffAccounts accounts;
    private final PasswordEncoder encoder;
    private final JdbcClient database;
    private final Clock clock;

    SampleDepartment(
            AgencySettings settings,
            UnitEntries units,
            StaffAccounts accounts,
            PasswordEncoder encoder,
            JdbcClient database,
            Clock clock) {
        this.settings = settings;
        this.units = units;
        this.accounts = accounts;
        this.encoder = encoder;
        this.database = database;
        this.clock = clock;
    }

    public static List<DemoAccount> accounts() {
        return PEOPLE.stream()
                .map(person -> new DemoAccount(person.login(), person.name(), person.title()))
                .toList();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        seed();
    }

    /** Does nothing once anybody is known. */
    @Transactional
    public void seed() {
        String agency = settings.agency().code();
        if (known(agency)) {
            return;
        }
        List<Unit> wanted = new ArrayList<>(UNITS);
        wanted.forEach(unit -> units.save(UnitEntry.found(agency, unit, wanted.indexOf(unit))));
        String hash = encoder.encode(PASSWORD);
        Instant now = clock.instant();
        PEOPLE.forEach(person -> accounts.save(StaffAccount.join(agency, person, hash, now, true)));
        accounts.save(StaffAccount.join(agency, PORTAL, hash, now, true));
    }

    /** Asked without the repositories, which a start would wait for. */
    private boolean known(String agency) {
        return database.sql("select exists (select 1 from directory_staff where agency = :agency)")
                .param("agency", agency)
                .query(Boolean.class)
                .single();
    }

    private static NewStaff person(String login, String name, String title, String unit, Role... roles) {
        return new NewStaff(login, name, title, unit, Set.of(roles));
    }
}
