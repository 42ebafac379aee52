package vn.dunghen.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.calendar.Limit;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.RuleViolation;

/** The catalogue of procedures in force today. */
@RestController
@RequestMapping("/api/v1/procedures")
class ProcedureController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Procedures procedures;
    private final Clock clock;

    ProcedureController(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /** A procedure as scripts see it; its basis only once it was checked against the original text. */
    record ProcedureBody(
            String code,
            int version,
            LocalDate effectiveFrom,
            String name,
            String field,
            String fieldName,
            Limit committed,
            @Nullable Limit statutory,
            @Nullable Limit firstPhase,
            boolean sameDay,
            long fee,
            @Nullable String feeRule,
            String level,
            String result,
            @Nullable String basis,
            List<ProcedureComponent> components) {

        static ProcedureBody of(Procedure procedure) {
            Procedure.Terms terms = procedure.terms();
            return new ProcedureBody(
                    procedure.code(),
                    procedure.version(),
                    procedure.effectiveFrom(),
                    terms.name(),
                    terms.fieldCode(),
                    terms.fieldName(),
                    terms.committed(),
                    terms.statutory(),
                    terms.firstPhase(),
                    terms.sameDay(),
                    terms.feeAmount(),
                    terms.feeRule(),
                    terms.serviceLevel(),
                    terms.resultName(),
                    procedure.verifiedBasis().orElse(null),
                    procedure.components());
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    List<ProcedureBody> list() {
        return procedures.inForceOn(today()).stream().map(ProcedureBody::of).toList();
    }

    @GetMapping("/{code}")
    @Transactional(readOnly = true)
    ProcedureBody get(@PathVariable String code) {
        return procedures
                .inForce(code, today())
                .map(ProcedureBody::of)
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknownProcedure"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
