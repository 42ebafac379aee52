package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureFee;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.dossier.usecase.LimitWords;
import vn.dunghen.dossier.web.views.CatalogueView;

/** Puts procedures into the words of the pages. */
@Component
class CatalogueViews {

    private final PageWords words;

    CatalogueViews(PageWords words) {
        this.words = words;
    }

    List<CatalogueView.Field> fields(List<Procedure> procedures, String base, LocalDate today) {
        Map<String, List<CatalogueView.Line>> fields = new LinkedHashMap<>();
        for (Procedure procedure : procedures) {
            Procedure.Terms terms = procedure.terms();
            fields.computeIfAbsent(terms.fieldName(), name -> new ArrayList<>())
                    .add(new CatalogueView.Line(
                            base + procedure.code(),
                            procedure.code(),
                            procedure.name(),
                            terms.fieldName(),
                            limit(terms),
                            words.say("catalogue.level." + terms.serviceLevel()),
                            note(procedure, today)));
        }
        return fields.entrySet().stream()
                .map(field -> new CatalogueView.Field(field.getKey(), field.getValue()))
                .toList();
    }

    CatalogueView.Version version(Procedure procedure, LocalDate today, boolean inside) {
        String decision = procedure.decisionNumber() == null
                ? inside ? words.say("catalogue.shipped") : ""
                : words.say("catalogue.decisionOf", procedure.decisionNumber());
        List<CatalogueView.Fact> facts = facts(procedure.code(), procedure.terms(), inside);
        if (!procedure.tariffs().isEmpty()) {
            facts.add(fact(
                    "catalogue.tariffs",
                    procedure.tariffs().stream()
                            .map(tariff -> tariff.name() + ": " + tariff.rate())
                            .collect(Collectors.joining("; "))));
        }
        basis(procedure, inside).ifPresent(facts::add);
        return new CatalogueView.Version(
                words.say("catalogue.versionOf", Integer.toString(procedure.version())),
                validity(procedure, today),
                decision,
                List.copyOf(facts),
                papers(procedure.components()));
    }

    CatalogueView.Version proposed(ProposedChange change, List<ProcedureFee> schedule) {
        List<CatalogueView.Fact> facts = facts(change.code(), change.terms(), true);
        if (!schedule.isEmpty()) {
            facts.add(fact(
                    "catalogue.tariffs",
                    schedule.stream()
                            .map(fee -> fee.name() + ": " + fee.tariff().rate()
                                    + (fee.basis() == null ? "" : " (" + fee.basis() + ")"))
                            .collect(Collectors.joining("; "))));
        }
        if (change.terms().basis() != null) {
            facts.add(fact("catalogue.basis", change.terms().basis()));
        }
        return new CatalogueView.Version("", "", "", List.copyOf(facts), papers(change.components()));
    }

    private List<CatalogueView.Fact> facts(String code, Procedure.Terms terms, boolean inside) {
        List<CatalogueView.Fact> facts = new ArrayList<>();
        facts.add(fact("catalogue.code", code));
        facts.add(fact("catalogue.field", terms.fieldName()));
        facts.add(fact("catalogue.limit", limit(terms)));
        if (terms.statutory() != null) {
            facts.add(fact("catalogue.law", LimitWords.of(terms.statutory())));
        }
        if (terms.firstPhase() != null) {
            facts.add(fact("catalogue.phase", LimitWords.of(terms.firstPhase())));
        }
        facts.add(fact("catalogue.fee", fee(terms)));
        if (terms.startNeedsPayment()) {
            facts.add(fact("catalogue.paymentFirst", "có"));
        }
        facts.add(fact("catalogue.level", words.say("catalogue.level." + terms.serviceLevel())));
        facts.add(fact("catalogue.result", terms.resultName()));
        if (terms.supplementWindow() != null) {
            facts.add(fact("catalogue.window", LimitWords.of(terms.supplementWindow())));
        }
        if (inside || terms.unit() != null) {
            facts.add(fact(
                    "catalogue.unit",
                    terms.unit() == null ? words.say("catalogue.unit.byTable") : words.unit(terms.unit())));
        }
        return facts;
    }

    /** A basis nobody has checked is shown inside only, and marked. */
    private Optional<CatalogueView.Fact> basis(Procedure procedure, boolean inside) {
        if (procedure.verified() || !inside) {
            return Optional.of(fact(
                    "catalogue.basis", procedure.verifiedBasis().orElseGet(() -> words.say("catalogue.basis.none"))));
        }
        return Optional.ofNullable(procedure.terms().basis())
                .map(basis -> fact("catalogue.basis", basis + " (" + words.say("catalogue.basis.unchecked") + ")"));
    }

    private List<CatalogueView.Paper> papers(List<ProcedureComponent> components) {
        return components.stream()
                .map(paper -> new CatalogueView.Paper(
                        paper.name(),
                        words.say(
                                        "catalogue.copies",
                                        String.format("%02d", paper.copies()),
                                        words.say("dossier.paper." + paper.kind())
                                                .toLowerCase(Locale.ROOT))
                                + (paper.minimumValidityDays() == null
                                        ? ""
                                        : ", " + words.say("catalogue.validity", paper.minimumValidityDays())),
                        paper.required()))
                .toList();
    }

    private String validity(Procedure procedure, LocalDate today) {
        String note = note(procedure, today);
        return note.isEmpty() ? words.say("catalogue.from", CatalogueDates.say(procedure.effectiveFrom())) : note;
    }

    private String note(Procedure procedure, LocalDate today) {
        if (procedure.effectiveTo() != null) {
            return words.say("catalogue.ended", CatalogueDates.say(procedure.effectiveTo()));
        }
        return procedure.effectiveFrom().isAfter(today)
                ? words.say("catalogue.future", CatalogueDates.say(procedure.effectiveFrom()))
                : "";
    }

    private String limit(Procedure.Terms terms) {
        return LimitWords.of(terms.committed())
                + (terms.sameDay()
                        ? " (" + words.say("catalogue.sameDay").toLowerCase(Locale.forLanguageTag("vi")) + ")"
                        : "");
    }

    private String fee(Procedure.Terms terms) {
        String amount = words.money(terms.feeAmount());
        return terms.feeRule() == null ? amount : amount + ". " + terms.feeRule();
    }

    private CatalogueView.Fact fact(String key, String value) {
        return new CatalogueView.Fact(words.say(key), value);
    }
}
