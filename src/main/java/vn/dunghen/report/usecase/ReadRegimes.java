package vn.dunghen.report.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Reads regimes. */
@Service
@Transactional(readOnly = true)
public class ReadRegimes {

    private final ReportRegimes regimes;
    private final Policy policy;

    ReadRegimes(ReportRegimes regimes, Policy policy) {
        this.regimes = regimes;
        this.policy = policy;
    }

    /** The latest version of each regime. */
    public <T> List<T> latest(Function<ReportRegime, T> read) {
        requireView();
        Map<String, ReportRegime> latest = new LinkedHashMap<>();
        regimes.all().forEach(one -> latest.putIfAbsent(one.code(), one));
        return latest.values().stream().map(read).toList();
    }

    /** All versions of all regimes, by code, the latest first. */
    public <T> List<T> all(Function<ReportRegime, T> read) {
        requireView();
        return regimes.all().stream().map(read).toList();
    }

    /** The versions of one regime, the latest first. */
    public <T> List<T> versions(String code, Function<ReportRegime, T> read) {
        requireView();
        List<ReportRegime> all = regimes.versions(code);
        if (all.isEmpty()) {
            throw RuleViolation.notFound("report.unknownRegime");
        }
        return all.stream().map(read).toList();
    }

    public <T> T one(String id, Function<ReportRegime, T> read) {
        requireView();
        return read.apply(regimes.findById(id).orElseThrow(() -> RuleViolation.notFound("report.unknownRegime")));
    }

    public boolean known(String code) {
        return !regimes.versions(code).isEmpty();
    }

    public boolean mayDefine() {
        return policy.allows("report-regime.define", Policy.Resource.of("report-regime"));
    }

    public void requireDefine() {
        policy.require("report-regime.define", Policy.Resource.of("report-regime"));
    }

    private void requireView() {
        policy.require("report-regime.view", Policy.Resource.of("report-regime"));
    }
}
