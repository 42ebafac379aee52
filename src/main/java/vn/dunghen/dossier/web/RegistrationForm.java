package vn.dunghen.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed at the desk.
 *
 * @param typed text by field name
 * @param present codes of the papers ticked
 * @param kinds the kind chosen for each paper, by its code
 */
record RegistrationForm(Map<String, String> typed, List<String> present, Map<String, String> kinds) {

    private static final String KIND = "kind.";

    static final RegistrationForm EMPTY = new RegistrationForm(Map.of(), List.of(), Map.of());

    static RegistrationForm of(MultiValueMap<String, String> posted) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        posted.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(KIND)) {
                kinds.put(name.substring(KIND.length()), value);
            } else {
                typed.put(name, value);
            }
        });
        return new RegistrationForm(typed, List.copyOf(posted.getOrDefault("components", List.of())), kinds);
    }

    String procedure() {
        return typed.getOrDefault("procedure", "");
    }

    ArrivalBody body() {
        return new ArrivalBody(
                typed.get("procedure"),
                typed.get("channel"),
                new ArrivalBody.ApplicantBody(
                        typed.get("applicant.kind"),
                        typed.get("applicant.name"),
                        typed.get("applicant.idNumber"),
                        typed.get("applicant.phone"),
                        typed.get("applicant.email"),
                        typed.get("applicant.address")),
                present.stream().map(this::paper).toList(),
                typed.get("summary"));
    }

    private ArrivalBody.@Nullable PaperBody paper(String code) {
        return new ArrivalBody.PaperBody(code, kinds.get(code));
    }
}
