package vn.dunghen.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.audit.AuditGuard;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.ExplainAccess;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Vì sao xem được: which rule, relation or substitution lets a colleague do something to a thing, or that none does. */
@Controller
class AccessPages {

    private final ExplainAccess access;
    private final ObjectProvider<SubjectCodes> codes;
    private final Directory directory;
    private final AuditGuard guard;
    private final HttpTexts texts;

    AccessPages(
            ExplainAccess access,
            ObjectProvider<SubjectCodes> codes,
            Directory directory,
            AuditGuard guard,
            HttpTexts texts) {
        this.access = access;
        this.codes = codes;
        this.directory = directory;
        this.guard = guard;
        this.texts = texts;
    }

    /**
     * What was typed.
     *
     * @param ma code of the thing, or {@code type:id}
     * @param ai sign-in name
     * @param viec the action; empty for seeing it
     */
    record Typed(String ma, String ai, String viec) {
        static Typed of(@Nullable String ma, @Nullable String ai, @Nullable String viec) {
            return new Typed(strip(ma), strip(ai), strip(viec));
        }

        private static String strip(@Nullable String text) {
            return text == null ? "" : text.replace("\0", "").strip();
        }
    }

    /** As scripts read it. */
    record Told(String person, Subject subject, String action, ExplainAccess.Answer answer) {}

    @GetMapping("/nhat-ky/quyen")
    @Access(may = "audit.read")
    ModelAndView page(
            @RequestParam(required = false) @Nullable String ma,
            @RequestParam(required = false) @Nullable String ai,
            @RequestParam(required = false) @Nullable String viec) {
        guard.requireRead();
        Typed typed = Typed.of(ma, ai, viec);
        ModelAndView page = new ModelAndView("directory/quyen");
        page.addObject("typed", typed).addObject("people", directory.staff());
        page.addObject("actions", actions(typed.ma()));
        page.addObject("errors", List.of()).addObject("errorOf", Map.of());
        if (ma != null || ai != null) {
            try {
                page.addObject("answer", answer(typed).answer());
            } catch (InvalidInput wrong) {
                Map<String, String> errorOf = new LinkedHashMap<>();
                wrong.errors().forEach(error -> errorOf.put(error.field(), error.message()));
                page.addObject("errors", wrong.errors()).addObject("errorOf", errorOf);
                page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            }
        }
        return page;
    }

    /** @param subject code of the thing, or {@code type:id} */
    @GetMapping("/api/v1/audit/access")
    @Access(may = "audit.read")
    @ResponseBody
    Told tell(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String action) {
        guard.requireRead();
        try {
            return answer(Typed.of(subject, person, action));
        } catch (InvalidInput wrong) {
            Map<String, String> names = Map.of("ma", "subject", "ai", "person", "viec", "action");
            throw new InvalidInput(wrong.errors().stream()
                    .map(error -> new FieldError(names.getOrDefault(error.field(), error.field()), error.message()))
                    .toList());
        }
    }

    private Told answer(Typed typed) {
        Subject subject =
                subject(typed.ma()).orElseThrow(() -> new InvalidInput("ma", texts.text("access.error.thing")));
        if (directory.staff(typed.ai()).isEmpty()) {
            throw new InvalidInput("ai", texts.text("access.error.person"));
        }
        String action = typed.viec().isEmpty() ? subject.type() + ".view" : typed.viec();
        if (!access.actionsOf(subject.type()).contains(action)) {
            throw new InvalidInput("viec", texts.text("access.error.action"));
        }
        try {
            return new Told(typed.ai(), subject, action, access.of(typed.ai(), action, subject));
        } catch (RuleViolation unknown) {
            throw new InvalidInput("ma", texts.text("access.error.thing"));
        }
    }

    private Map<String, String> actions(String code) {
        Map<String, String> actions = new LinkedHashMap<>();
        subject(code)
                .map(Subject::type)
                .map(access::actionsOf)
                .orElse(List.of())
                .forEach(action -> actions.put(action, texts.text("right." + action)));
        return actions;
    }

    private Optional<Subject> subject(String code) {
        int cut = code.indexOf(':');
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return codes.stream()
                .flatMap(each -> each.subjectOf(code).stream())
                .findFirst()
                .or(() -> cut > 0 && cut < code.length() - 1
                        ? Optional.of(new Subject(code.substring(0, cut), code.substring(cut + 1)))
                        : Optional.empty());
    }
}
