package vn.dunghen.worklist.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel;

/** Leads from a place that only knows what something is about to the page of that thing. */
@Controller
class SubjectDoor {

    private final ObjectProvider<SubjectPanel> panels;

    SubjectDoor(ObjectProvider<SubjectPanel> panels) {
        this.panels = panels;
    }

    @GetMapping("/ve/{type}/{id}")
    @Access(value = Access.Who.SUBJECT, of = "id")
    String lead(@PathVariable String type, @PathVariable String id) {
        return panels.stream()
                .filter(panel -> panel.subjectType().equals(type))
                .findFirst()
                .map(panel -> panel.of(new Subject(type, id)).page())
                .map(page -> "redirect:" + page)
                .orElseThrow(() -> RuleViolation.notFound("notFound"));
    }
}
