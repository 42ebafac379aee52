package vn.dunghen.plan.usecase;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.domain.PlanRecipient;
import vn.dunghen.plan.domain.Plans;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows of a plan: an opinion that has not come, a reader who has not read. */
@Configuration(proxyBeanMethods = false)
class PlanWatches {

    @Bean
    WatchTarget planOpinionWatch(Plans plans, PlanReminders reminders) {
        return new Part(PlanOpinion.TYPE, plans, reminders) {
            @Override
            Optional<Watch> watch(Plan plan, String unit) {
                return plan.opinions().stream()
                        .filter(one -> one.unit().equals(unit) && one.open())
                        .findFirst()
                        .map(one -> new Watch(one.round(), one.askedAt(), one.dueAt()));
            }
        };
    }

    @Bean
    WatchTarget planRecipientWatch(Plans plans, PlanReminders reminders) {
        return new Part(PlanRecipient.TYPE, plans, reminders) {
            @Override
            Optional<Watch> watch(Plan plan, String unit) {
                return plan.recipients().stream()
                        .filter(one -> unit.equals(one.unit()) && one.acknowledgedAt() == null)
                        .filter(one -> !plan.state().over())
                        .findFirst()
                        .map(one -> new Watch(1, one.sentAt(), one.dueAt()));
            }
        };
    }

    /** A part of a plan that one unit owes; its id is {@code <plan>/<unit>}. */
    private abstract static class Part implements WatchTarget {

        private final String kind;
        private final Plans plans;
        private final PlanReminders reminders;

        Part(String kind, Plans plans, PlanReminders reminders) {
            this.kind = kind;
            this.plans = plans;
            this.reminders = reminders;
        }

        abstract Optional<Watch> watch(Plan plan, String unit);

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Optional<Watch> watch(Subject subject) {
            return plans.find(plan(subject)).flatMap(plan -> watch(plan, unit(subject)));
        }

        @Override
        public Rung.Act act(Subject subject, Watch watch, Rung rung) {
            Plan plan = plans.find(plan(subject)).orElseThrow();
            reminders.tell(plan, unit(subject), watch, rung);
            return rung.act();
        }

        private static PlanId plan(Subject subject) {
            return new PlanId(subject.id().substring(0, subject.id().indexOf('/')));
        }

        private static String unit(Subject subject) {
            return subject.id().substring(subject.id().indexOf('/') + 1);
        }
    }
}
