package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.ForecastMoment;
import vn.dunghen.dossier.domain.Opinion;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in a dossier: its promise, and the apology it owes. */
@Configuration(proxyBeanMethods = false)
class DossierWatches {

    private static final String FORECAST = "dossier-handling/declare-progress";

    @Bean
    WatchTarget dossierWatch(
            Dossiers dossiers,
            WorkingCalendar calendar,
            DossierNotices notices,
            UsualTimes usual,
            TaskInbox inbox,
            java.time.Clock clock) {
        return new PromiseWatch(dossiers, calendar, notices, usual, inbox, clock);
    }

    @Bean
    WatchTarget apologyWatch(Dossiers dossiers, DossierNotices notices) {
        return new ApologyWatch(dossiers, notices);
    }

    @Bean
    WatchTarget paymentWatch(Dossiers dossiers, DossierNotices notices, DossierCharges charges) {
        return new PaymentWatch(dossiers, notices, charges);
    }

    @Bean
    WatchTarget opinionWatch(Dossiers dossiers, DossierNotices notices) {
        return new OpinionWatch(dossiers, notices);
    }

    /** Follows the promise until the result is with the desk. */
    private record PromiseWatch(
            Dossiers dossiers,
            WorkingCalendar calendar,
            DossierNotices notices,
            UsualTimes usual,
            TaskInbox inbox,
            java.time.Clock clock)
            implements WatchTarget {

        @Override
        public String kind() {
            return "dossier";
        }

        @Override
        public Optional<Watch> watch(Subject subject) {
            return dossiers.find(DossierId.of(subject))
                    .filter(dossier -> dossier.acceptedAt() != null && dossier.resolvedAt() == null)
                    .map(dossier -> {
                        var promise = dossier.watchedPromise();
                        return new Watch(promise.no(), dossier.acceptedAt(), promise.due());
                    });
        }

        @Override
        public Optional<Instant> moment(Subject subject, Watch watch, Rung rung, Instant byLadder) {
            if (dossiers.find(DossierId.of(subject)).filter(Dossier::paused).isPresent()) {
                // the clock stands: no rung until it goes on
                return Optional.empty();
            }
            return rung.act() == Rung.Act.DUE_SOON
                    ? dossiers.find(DossierId.of(subject))
                            .flatMap(dossier ->
                                    ForecastMoment.of(dossier, -rung.offsetDays(), usual.p90Of(dossier), calendar))
                    : Optional.of(byLadder);
        }

        @Override
        public Rung.Act act(Subject subject, Watch watch, Rung rung) {
            Dossier dossier = dossiers.lock(DossierId.of(subject)).orElseThrow();
            Instant now = clock.instant();
            if (rung.act() == Rung.Act.DUE_SOON && now.isAfter(watch.dueAt())) {
                return Rung.Act.NOTICE;
            }
            notices.tell(dossier, watch, rung);
            return asksNothing(dossier, rung, now) ? Rung.Act.NOTICE : rung.act();
        }

        /** A forecast that still waits since an earlier date is asked about the one that stands. */
        private boolean asksNothing(Dossier dossier, Rung rung, Instant now) {
            return switch (rung.act()) {
                case DUE_SOON ->
                    inbox.openOf(dossier.subject()).stream()
                            .anyMatch(task -> task.kind().equals(FORECAST));
                case EXPIRED -> !dossier.owesApology(now);
                default -> false;
            };
        }
    }

    /** Follows a payment that comes first until it is here. */
    private record PaymentWatch(Dossiers dossiers, DossierNotices notices, DossierCharges charges)
            implements WatchTarget {

        @Override
        public String kind() {
            return "dossier-payment";
        }

        @Override
        public Optional<Watch> watch(Subject subject) {
            return dossiers.find(DossierId.of(subject))
                    .filter(dossier -> dossier.step() == WorkStep.AWAIT_PAYMENT)
                    .map(dossier -> new Watch(
                            1,
                            Objects.requireNonNull(dossier.paymentAskedAt()),
                            Objects.requireNonNull(dossier.paymentUntil())));
        }

        @Override
        public Rung.Act act(Subject subject, Watch watch, Rung rung) {
            Dossier dossier = dossiers.find(DossierId.of(subject)).orElseThrow();
            notices.tell(dossier, watch, rung);
            charges.remind(dossier, rung.code());
            return Rung.Act.NOTICE;
        }
    }

    /** Follows an opinion until it is given or no longer needed. */
    private record OpinionWatch(Dossiers dossiers, DossierNotices notices) implements WatchTarget {

        @Override
        public String kind() {
            return Opinion.TYPE;
        }

        @Override
        public Optional<Watch> watch(Subject subject) {
            return dossiers.opinion(subject.id())
                    .filter(opinion ->
                            opinion.answeredAt() == null && opinion.dossier().resolvedAt() == null)
                    .map(opinion -> new Watch(1, opinion.askedAt(), opinion.dueAt()));
        }

        @Override
        public Rung.Act act(Subject subject, Watch watch, Rung rung) {
            notices.tell(dossiers.opinion(subject.id()).orElseThrow(), watch, rung);
            return rung.act();
        }
    }

    /** Follows an apology until it is sent. */
    private record ApologyWatch(Dossiers dossiers, DossierNotices notices) implements WatchTarget {

        @Override
        public String kind() {
            return "dossier-apology";
        }

        @Override
        public Optional<Watch> watch(Subject subject) {
            return apology(subject)
                    .map(apology -> new Watch(
                            apology.promise().no(),
                            apology.openedAt(),
                            apology.promise().due()));
        }

        @Override
        public Optional<Instant> moment(Subject subject, Watch watch, Rung rung, Instant byLadder) {
            // a warning that had passed before the apology was begun warns nobody
            return rung.offsetDays() < 0 && byLadder.isBefore(watch.startedAt())
                    ? Optional.empty()
                    : Optional.of(byLadder);
        }

        @Override
        public Rung.Act act(Subject subject, Watch watch, Rung rung) {
            notices.tell(dossiers.find(DossierId.of(subject)).orElseThrow(), watch, rung);
            return rung.act();
        }

        private Optional<Apology> apology(Subject subject) {
            return dossiers.find(DossierId.of(subject)).flatMap(Dossier::openApology);
        }
    }
}
