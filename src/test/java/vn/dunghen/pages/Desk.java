package vn.dunghen.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.Attachments;
import vn.dunghen.guide.Guide;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.BulkTasks;
import vn.dunghen.workflow.TaskReads;
import vn.dunghen.worklist.ExportTasks;
import vn.dunghen.worklist.Remarks;
import vn.dunghen.worklist.SavedFilters;
import vn.dunghen.worklist.Shortcuts;
import vn.dunghen.worklist.WriteRemark;
import vn.dunghen.worklist.web.TaskForms;

/** The task pages with a clerk of the one-stop desk before them on a Friday morning. */
@Configuration
@Import({PageRoom.class, Guide.class})
@ComponentScan(
        value = "vn.dunghen.worklist.web",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.SchemaTaskForms"))
class Desk {

    private static final StaffMember CLERK = new StaffMember(
            "motcua", "Hoàng Thị Thu Trang", "Chuyên viên", "MC", "Bộ phận Một cửa", Set.of(Role.DESK_OFFICER));
    private static final StaffMember OTHER = new StaffMember(
            "longbd", "Bùi Đức Long", "Chuyên viên", "MC", "Bộ phận Một cửa", Set.of(Role.DESK_OFFICER));

    @Bean
    TransactionOperations transactions() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    TaskReads reads() {
        return Mockito.mock();
    }

    @Bean
    BulkTasks bulk() {
        return Mockito.mock();
    }

    @Bean
    SavedFilters savedFilters() {
        return Mockito.mock();
    }

    @Bean
    ExportTasks exportTasks() {
        return Mockito.mock();
    }

    @Bean
    Remarks remarks() {
        return Mockito.mock();
    }

    @Bean
    WriteRemark writeRemark() {
        return Mockito.mock();
    }

    @Bean
    Shortcuts shortcuts() {
        return Mockito.mock();
    }

    @Bean
    AuditTrail trail() {
        return Mockito.mock();
    }

    @Bean
    Policy policy() {
        return Mockito.mock();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-20T02:40:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Attachments attachments() {
        return new NoFiles();
    }

    @Bean
    FakeInbox inbox() {
        return new FakeInbox();
    }

    @Bean
    Actors actors() {
        return () -> new Actor("motcua", "Hoàng Thị Thu Trang", "longbd");
    }

    @Bean
    Directory directory() {
        Directory directory = Mockito.mock();
        Mockito.when(directory.agency())
                .thenReturn(new Agency(
                        "H99.15", "Sở Khoa học và Công nghệ tỉnh Minh Hòa", "", "Minh Hòa", "SKHCN", "", "", ""));
        Mockito.when(directory.staff("motcua")).thenReturn(Optional.of(CLERK));
        Mockito.when(directory.staff("longbd")).thenReturn(Optional.of(OTHER));
        Mockito.when(directory.unit("MC")).thenReturn(Optional.of(new Unit("MC", "Bộ phận Một cửa", "Một cửa")));
        Mockito.when(directory.audiencesOf(Mockito.anyString(), Mockito.any()))
                .thenReturn(Set.of(Audience.of(Role.DESK_OFFICER, "MC"), Audience.person("motcua")));
        return directory;
    }

    @Bean
    WorkingCalendar calendar() {
        WorkingCalendar calendar = Mockito.mock();
        Mockito.when(calendar.startOfDay(Mockito.any(), Mockito.eq(1)))
                .thenReturn(Instant.parse("2026-11-23T00:30:00Z"));
        return calendar;
    }

    @Bean
    DueWords dueWords() {
        return (now, due, hourly) -> {
            LocalDate today = now.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
            long days = ChronoUnit.DAYS.between(
                    today, due.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate());
            DueWords.Tone tone = days < 0 ? DueWords.Tone.LATE : days == 0 ? DueWords.Tone.TODAY : DueWords.Tone.SOON;
            return new DueWords.Words(days + " ngày", tone, "17:00", "");
        };
    }

    @Bean
    TaskForms forms() {
        return new TaskForms() {
            @Override
            public Drawing draw(
                    String kind,
                    Map<String, Object> data,
                    Map<String, Object> answers,
                    List<InvalidInput.FieldError> errors) {
                return new Drawing(
                        "stand-in/note",
                        Map.of("errors", errors, "note", answers.getOrDefault("note", data.get("note"))));
            }

            @Override
            public Map<String, Object> read(Map<String, String[]> posted) {
                Map<String, Object> answers = new HashMap<>();
                posted.forEach((name, values) -> {
                    if (!name.startsWith("_")) {
                        answers.put(name, values[0]);
                    }
                });
                return answers;
            }

            @Override
            public Optional<Map<String, Object>> rowsChanged(Map<String, String[]> posted) {
                return posted.containsKey("_add") ? Optional.of(Map.of("note", "thêm một dòng")) : Optional.empty();
            }
        };
    }
}
