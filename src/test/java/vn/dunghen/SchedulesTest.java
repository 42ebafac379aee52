package vn.dunghen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class SchedulesTest {

    /** What waits for the wall clock. */
    static class Waiting {
        @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
        void later() {}
    }

    @ParameterizedTest
    @CsvSource({"unrelated=1,1", "dunghen.schedules.enabled=true,1", "dunghen.schedules.enabled=false,0"})
    void runByThemselvesUnlessAStoryCallsThem(String setting, int tasks) {
        new ApplicationContextRunner()
                .withUserConfiguration(Schedules.class)
                .withBean(Waiting.class)
                .withPropertyValues(setting)
                .run(context -> assertThat(
                                context.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class).values().stream()
                                        .mapToInt(timers ->
                                                timers.getScheduledTasks().size())
                                        .sum())
                        .isEqualTo(tasks));
    }
}
