package vn.dunghen;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.OperatingFigure;

/** Shows a monitor the figures that the modules offer; each is counted at most every ten seconds, however often it is asked. */
@Component
@ConditionalOnProperty("dunghen.monitoring.enabled")
class Monitoring implements MeterBinder {

    private static final long KEPT = Duration.ofSeconds(10).toNanos();

    private final List<Recent> figures;

    Monitoring(ObjectProvider<OperatingFigure> figures) {
        this.figures = figures.orderedStream().map(Recent::new).toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Recent recent : figures) {
            Gauge.builder("dunghen." + recent.figure.name(), recent, Recent::value)
                    .description(recent.figure.says())
                    .register(registry);
        }
    }

    /** A figure as it was counted last. */
    private static final class Recent {

        private record Counted(double value, long at) {}

        private final OperatingFigure figure;
        private @Nullable Counted last;

        Recent(OperatingFigure figure) {
            this.figure = figure;
        }

        synchronized double value() {
            long now = System.nanoTime();
            Counted known = last;
            if (known == null || now - known.at() >= KEPT) {
                known = new Counted(figure.now().getAsDouble(), now);
                last = known;
            }
            return known.value();
        }
    }
}
