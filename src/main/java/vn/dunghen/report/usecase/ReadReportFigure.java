package vn.dunghen.report.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.kernel.Page;

/** Reads the units' reports behind a figure. */
@Service
@Transactional(readOnly = true)
public class ReadReportFigure {

    private final ReportFacts facts;
    private final Policy policy;

    ReadReportFigure(ReportFacts facts, Policy policy) {
        this.facts = facts;
        this.policy = policy;
    }

    /**
     * One page by code.
     *
     * @param unit code of the unit, or null for all
     * @param after code of the last row of the page before; null for the first page
     */
    public Page<ReportFact> behind(
            FigureWindow window, ReportFigure figure, @Nullable String unit, @Nullable String after, int size) {
        policy.require("unit-report.view", Policy.Resource.of("unit-report"));
        Page.requireSize(size);
        List<ReportFact> rows = facts.of(window, unit).stream()
                .filter(figure::counts)
                .filter(fact -> after == null || fact.code().compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(
                        List.copyOf(rows.subList(0, size)), rows.get(size - 1).code());
    }
}
