package vn.dunghen.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** The calendar module alone, on the morning of 20 November 2026. Not a component, so that no other test finds it. */
@EnableAutoConfiguration(excludeName = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
@ComponentScan("vn.dunghen.calendar")
@EntityScan("vn.dunghen.calendar")
@EnableJpaRepositories(basePackages = "vn.dunghen.calendar", considerNestedRepositories = true)
class CalendarRoom {

    /** What has been published; who is signed in. */
    static final class Room implements CalendarGuard, Actors {
        final List<DomainEvent> events = new ArrayList<>();
        boolean editor = true;
        int late = 3;

        final List<CalendarChanged> changes = new ArrayList<>();

        @EventListener
        void on(DomainEvent event) {
            events.add(event);
        }

        @EventListener
        void on(CalendarChanged change) {
            changes.add(change);
        }

        @Override
        public void requireEdit() {
            if (!editor) {
                throw RuleViolation.forbidden("calendar.edit");
            }
        }

        @Override
        public void requireView() {}

        @Override
        public Actor current() {
            return new Actor("quantri", "Người quản trị", null);
        }
    }

    @Bean
    Room room() {
        return new Room();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-20T02:40:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** One dossier is due on 23 November, one assignment as well; three dossiers are late. */
    @Bean
    CalendarImpact dossiers(Room room) {
        Instant due = ShippedCalendar.at("2026-11-23T17:00");
        return (Set<java.time.LocalDate> changed, WorkingCalendar after) -> {
            boolean hit = changed.contains(java.time.LocalDate.parse("2026-11-23"));
            return new CalendarImpact.Effect(
                    "hồ sơ",
                    hit
                            ? List.of(new CalendarImpact.Move(
                                    "H99.15-261116-0004", "Đăng ký công bố hợp chuẩn", due, after.endOfDay(due, 0)))
                            : List.of(),
                    hit
                            ? List.of(new CalendarImpact.Kept("NV-1", "Rà soát thủ tục", due, "Kế hoạch đã định"))
                            : List.of(),
                    room.late);
        };
    }

    /** Stands in for the advice that turns failures into answers. */
    @Bean
    HandlerExceptionResolver failures(ObjectMapper json) {
        return (request, response, handler, failure) -> {
            if (!(failure instanceof RuleViolation refusal)) {
                return null;
            }
            response.setStatus(refusal.kind() == RuleViolation.Kind.FORBIDDEN ? 403 : 422);
            response.setContentType("application/problem+json");
            List<?> errors = refusal instanceof InvalidInput wrong ? wrong.errors() : List.of();
            try {
                response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", errors)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return new ModelAndView();
        };
    }

    /** Stands in for the shell around every page. */
    @Bean
    ITemplateResolver shell() {
        AbstractConfigurableTemplateResolver resolver = new AbstractConfigurableTemplateResolver() {
            @Override
            protected ITemplateResource computeTemplateResource(
                    IEngineConfiguration configuration,
                    String ownerTemplate,
                    String template,
                    String resourceName,
                    String characterEncoding,
                    Map<String, Object> attributes) {
                return new StringTemplateResource("<html lang=\"vi\" th:fragment=\"page(title, main)\"><head>"
                        + "<title th:replace=\"${title}\"></title></head>"
                        + "<body><main th:replace=\"${main}\"></main></body></html>");
            }
        };
        resolver.setResolvablePatterns(Set.of("layout"));
        resolver.setOrder(0);
        return resolver;
    }
}
