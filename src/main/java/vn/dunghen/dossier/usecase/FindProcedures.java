package vn.dunghen.dossier.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.dossier.domain.SearchWords;

/** Looks for procedures by words of their name, field or code, with or without tone marks. */
@Component
@Transactional(readOnly = true)
public class FindProcedures {

    private final Procedures catalogue;

    FindProcedures(Procedures catalogue) {
        this.catalogue = catalogue;
    }

    /** Those in force on a day of which every word asked for begins a word; all of them when nothing is asked. */
    public List<Procedure> inForce(LocalDate day, String asked) {
        return catalogue.inForceOn(day).stream()
                .filter(it -> matches(it, asked))
                .toList();
    }

    /** The newest version of each, ended and future ones included. */
    public List<Procedure> newest(String asked) {
        return catalogue.newest().stream().filter(it -> matches(it, asked)).toList();
    }

    /** The abolition of a procedure, repeating the terms of its newest version; empty when there is none. */
    public Optional<ProposedChange.Draft> ending(String code) {
        return catalogue.history(code).stream()
                .findFirst()
                .map(last -> new ProposedChange.Draft(ChangeKind.ABOLISHED, code, last.terms(), last.components()));
    }

    private static boolean matches(Procedure procedure, String asked) {
        Set<String> words =
                SearchWords.stored(procedure.name() + " " + procedure.terms().fieldName() + " " + procedure.code());
        String code = procedure.code().toLowerCase(Locale.ROOT);
        return code.equals(asked.strip().toLowerCase(Locale.ROOT))
                || SearchWords.asked(asked).stream()
                        .allMatch(word -> words.stream().anyMatch(known -> known.startsWith(word)));
    }
}
