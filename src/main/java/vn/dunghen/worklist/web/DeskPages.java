package vn.dunghen.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.worklist.SavedFilter;
import vn.dunghen.worklist.SavedFilters;
import vn.dunghen.worklist.Shortcuts;

/** What a person arranges for themselves: kept narrowings of the list, keys on or off. */
@Controller
class DeskPages {

    private static final String FILTERS = TaskListForm.ADDRESS + "/bo-loc";
    private static final String KEYS = "/phim-tat";
    private static final List<String> KEY_NAMES = List.of(
            "/:find",
            "j:down",
            "k:up",
            "Enter:open",
            "x:pick",
            "d:approve",
            "t:giveBack",
            "n:next",
            "g v:tasks",
            "g h:dossiers",
            "g k:plans",
            "g b:reports",
            "?:help");

    private final SavedFilters saved;
    private final Shortcuts shortcuts;
    private final TaskListPages pages;
    private final PageWords words;

    DeskPages(SavedFilters saved, Shortcuts shortcuts, TaskListPages pages, PageWords words) {
        this.saved = saved;
        this.shortcuts = shortcuts;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(FILTERS)
    @Access(Access.Who.COLLEAGUE)
    String filters(Model model) {
        model.addAttribute("saved", pages.saved(TaskListForm.of(Map.of())));
        return "worklist/filters";
    }

    @PostMapping(FILTERS)
    @Access(Access.Who.COLLEAGUE)
    String keep(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "ten", defaultValue = "") String name,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            SavedFilter kept = saved.keep(TaskListForm.of(asked).named(name));
            flash.addFlashAttribute("done", words.of("desk.saved.kept", kept.name()));
            return back(request, TaskListForm.of(kept).address(TaskListForm.ADDRESS, null));
        } catch (InvalidInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("wrong", wrong.errors().get(0).message());
        } catch (RuleViolation full) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("wrong", words.of(full));
        }
        return filters(model);
    }

    /** @param act {@code bo} drops it, a number puts it at that place */
    @PostMapping(FILTERS + "/{id}")
    @Access(Access.Who.COLLEAGUE)
    String arrange(
            @PathVariable String id,
            @RequestParam(name = "lam", defaultValue = "") String act,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (act.matches("\\d{1,3}")) {
            saved.move(id, Integer.parseInt(act));
        } else if (act.equals("bo")) {
            flash.addFlashAttribute(
                    "done", words.of("desk.saved.dropped", saved.drop(id).name()));
        }
        return back(request, FILTERS);
    }

    @GetMapping(KEYS)
    @Access(Access.Who.COLLEAGUE)
    String keys(Model model) {
        model.addAttribute("on", shortcuts.on());
        model.addAttribute(
                "keys",
                KEY_NAMES.stream()
                        .map(one -> one.split(":"))
                        .map(one -> new TaskListView.Choice(one[0], words.of("desk.key." + one[1])))
                        .toList());
        return "worklist/keys";
    }

    @PostMapping(KEYS)
    @Access(Access.Who.COLLEAGUE)
    String turn(
            @RequestParam(name = "bat", defaultValue = "1") String on,
            HttpServletRequest request,
            RedirectAttributes flash) {
        shortcuts.turn("1".equals(on));
        flash.addFlashAttribute("done", words.of("desk.keys.saved"));
        return back(request, KEYS);
    }

    private static String back(HttpServletRequest request, String address) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + address;
    }
}
