package vn.dunghen.dossier.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.usecase.LimitWords;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.RegistrationPage;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Draws the two steps of the reception from the catalogue in force today. */
@Component
@Transactional(readOnly = true)
class RegistrationForms {

    private final Procedures procedures;
    private final PageWords words;
    private final Clock clock;

    RegistrationForms(Procedures procedures, PageWords words, Clock clock) {
        this.procedures = procedures;
        this.words = words;
        this.clock = clock;
    }

    /** The first step: all procedures by field. */
    public RegistrationPage choose(List<FieldError> errors) {
        Map<String, List<Choice>> fields = new LinkedHashMap<>();
        procedures.inForceOn(PageWords.day(clock.instant())).forEach(procedure -> fields.computeIfAbsent(
                        procedure.terms().fieldName(), name -> new ArrayList<>())
                .add(new Choice(procedure.code(), procedure.name())));
        return new RegistrationPage(
                fields.entrySet().stream()
                        .map(field -> new RegistrationPage.Field(field.getKey(), field.getValue()))
                        .toList(),
                null,
                Map.of(),
                List.of(),
                Map.of(),
                errors);
    }

    /** The second step; empty when no such procedure is in force. */
    public Optional<RegistrationPage> fill(String code, RegistrationForm form, List<FieldError> errors) {
        return procedures
                .inForce(code, PageWords.day(clock.instant()))
                .map(procedure -> new RegistrationPage(
                        List.of(), line(procedure), form.typed(), form.present(), kinds(procedure, form), errors));
    }

    private RegistrationPage.Procedure line(Procedure procedure) {
        Procedure.Terms terms = procedure.terms();
        String limit = LimitWords.of(terms.committed());
        String law = terms.statutory() == null || terms.statutory().equals(terms.committed())
                ? limit
                : words.say("register.limit.law", limit, LimitWords.of(terms.statutory()));
        return new RegistrationPage.Procedure(
                procedure.code(),
                procedure.name(),
                law,
                words.money(terms.feeAmount()),
                procedure.components().stream().map(this::paper).toList());
    }

    private RegistrationPage.Paper paper(ProcedureComponent component) {
        return new RegistrationPage.Paper(
                component.code(),
                component.name(),
                words.say(
                        "register.copies",
                        String.format("%02d", component.copies()),
                        PromisePanel.decapitalised(words.say("dossier.paper." + component.kind()))),
                component.required());
    }

    /** The kind chosen, or the one asked for. */
    private static Map<String, String> kinds(Procedure procedure, RegistrationForm form) {
        Map<String, String> kinds = new LinkedHashMap<>();
        procedure
                .components()
                .forEach(paper -> kinds.put(paper.code(), paper.kind().name()));
        kinds.putAll(form.kinds());
        return kinds;
    }
}
