package vn.dunghen.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.usecase.RegisterDossier;
import vn.dunghen.dossier.web.views.RegistrationPage;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Tiếp nhận hồ sơ: choose the procedure, then write down who applies and what was handed in. */
@Controller
@RequestMapping("/ho-so/tiep-nhan")
class RegistrationPages {

    private static final String VIEW = "dossier/register";

    private final RegisterDossier register;
    private final RegistrationForms forms;
    private final TaskInbox inbox;
    private final Policy policy;
    private final PageWords words;

    RegistrationPages(
            RegisterDossier register, RegistrationForms forms, TaskInbox inbox, Policy policy, PageWords words) {
        this.register = register;
        this.forms = forms;
        this.inbox = inbox;
        this.policy = policy;
        this.words = words;
    }

    @GetMapping
    @Access(may = "dossier.register")
    ModelAndView show(@RequestParam(name = "thu-tuc", required = false) @Nullable String procedure) {
        requireDesk();
        if (procedure == null) {
            return new ModelAndView(VIEW, Map.of("page", forms.choose(List.of())));
        }
        return draw(procedure, RegistrationForm.EMPTY, List.of());
    }

    @PostMapping
    @Access(may = "dossier.register")
    ModelAndView register(@RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        requireDesk();
        RegistrationForm form = RegistrationForm.of(posted);
        try {
            Dossier dossier = register.handle(form.body().read());
            redirect.addFlashAttribute("done", words.say("register.done", dossier.code()));
            Optional<TaskItem> task = check(dossier);
            if (task.isPresent()) {
                redirect.addFlashAttribute("doneLink", "/ho-so/" + dossier.code());
                redirect.addFlashAttribute("doneLinkText", words.say("register.done.open"));
            }
            String next = task.map(one -> "/viec-cua-toi/" + one.id()).orElse("/ho-so/" + dossier.code());
            ModelAndView to = new ModelAndView("redirect:" + next);
            to.setStatus(HttpStatus.SEE_OTHER);
            return to;
        } catch (InvalidInput wrong) {
            return draw(
                    form.procedure(),
                    form,
                    wrong.errors().stream().map(RegistrationPages::onPage).toList());
        }
    }

    /** The task of checking the papers, when it waits for this person. */
    private Optional<TaskItem> check(Dossier dossier) {
        TaskInbox.Filter mine =
                new TaskInbox.Filter(TaskInbox.Scope.MINE, dossier.subject(), null, TaskInbox.Due.ANY, null);
        return inbox.list(mine, null, 1).items().stream().findFirst();
    }

    private ModelAndView draw(String procedure, RegistrationForm form, List<FieldError> errors) {
        Optional<RegistrationPage> page = forms.fill(procedure, form, errors);
        ModelAndView view = new ModelAndView(
                VIEW,
                Map.of(
                        "page",
                        page.orElseGet(() -> forms.choose(
                                List.of(new FieldError("procedure", words.say("register.procedure.unknown")))))));
        if (page.isEmpty() || !errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    /** All papers share one place on the page. */
    private static FieldError onPage(FieldError error) {
        return error.field().startsWith("components") ? new FieldError("components", error.message()) : error;
    }

    private void requireDesk() {
        policy.require("dossier.register", Policy.Resource.of("dossier"));
    }
}
