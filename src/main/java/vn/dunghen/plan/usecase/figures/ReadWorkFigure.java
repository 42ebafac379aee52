package vn.dunghen.plan.usecase.figures;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.kernel.Page;

/** Reads the assignments behind a figure. */
@Service
@Transactional(readOnly = true)
public class ReadWorkFigure {

    private final WorkFacts facts;
    private final Policy policy;

    ReadWorkFigure(WorkFacts facts, Policy policy) {
        this.facts = facts;
        this.policy = policy;
    }

    /**
     * One page by code.
     *
     * @param unit the lead unit, or null for all
     * @param after code of the last row of the page before; null for the first page
     */
    public Page<WorkFact> behind(
            FigureWindow window, WorkFigure figure, @Nullable String unit, @Nullable String after, int size) {
        policy.require("assignment.view", Policy.Resource.of("assignment"));
        Page.requireSize(size);
        List<WorkFact> rows = facts.of(window, unit).stream()
                .filter(figure::counts)
                .filter(fact -> after == null || fact.code().compareTo(after) > 0)
                .sorted(Comparator.comparing(WorkFact::code))
                .limit(size + 1L)
                .toList();
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(
                        List.copyOf(rows.subList(0, size)), rows.get(size - 1).code());
    }
}
