package vn.dunghen.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.dossier.usecase.CatalogueDifference;
import vn.dunghen.dossier.web.views.CatalogueView;
import vn.dunghen.kernel.Actors;
import vn.dunghen.workflow.TaskInbox;

/** The page of one proposal. */
@Component
class ProposalViews {

    private final ProposalPanel panel;
    private final CatalogueViews views;
    private final Procedures catalogue;
    private final TaskInbox inbox;
    private final PageWords words;
    private final Actors actors;

    ProposalViews(
            ProposalPanel panel,
            CatalogueViews views,
            Procedures catalogue,
            TaskInbox inbox,
            PageWords words,
            Actors actors) {
        this.panel = panel;
        this.views = views;
        this.catalogue = catalogue;
        this.inbox = inbox;
        this.words = words;
        this.actors = actors;
    }

    Map<String, Object> model(ProcedureProposal proposal) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("code", proposal.code());
        model.put("heading", proposal.head().title());
        model.put("stage", words.say("proposal.stage." + proposal.stage()));
        model.put("sub", words.say("proposal.page.sub", words.full(proposal.dueAt())));
        model.put("decision", proposal.decisionNumber() == null ? "" : proposal.decisionNumber());
        model.put(
                "facts",
                panel.facts(proposal).stream()
                        .filter(fact -> !fact.value().isEmpty())
                        .toList());
        model.put("timeline", panel.timeline(proposal.subject()));
        model.put(
                "changes",
                proposal.changes().stream()
                        .map(change -> change(proposal, change))
                        .toList());
        model.put(
                "edit",
                proposal.stage() == ProposalStage.DRAFT
                                && proposal.changes().size() == 1
                                && proposal.proposer().equals(actors.current().login())
                        ? "/quan-tri/thu-tuc/de-xuat/" + proposal.code() + "/sua"
                        : "");
        model.put("task", task(proposal));
        return model;
    }

    /** The address of the task that waits for this person, if one does. */
    private String task(ProcedureProposal proposal) {
        TaskInbox.Filter mine =
                new TaskInbox.Filter(TaskInbox.Scope.MINE, proposal.subject(), null, TaskInbox.Due.ANY, null);
        return inbox.list(mine, null, 1).items().stream()
                .findFirst()
                .map(task -> "/viec-cua-toi/" + task.id())
                .orElse("");
    }

    private CatalogueView.Change change(ProcedureProposal proposal, ProposedChange change) {
        List<String> difference =
                change.kind() == ChangeKind.CHANGED && !proposal.stage().over()
                        ? catalogue.history(change.code()).stream()
                                .findFirst()
                                .map(old -> CatalogueDifference.of(
                                        old, change.terms(), change.components(), change.schedule(old)))
                                .orElse(List.of())
                        : List.of();
        return new CatalogueView.Change(
                words.say("proposal.kind." + change.kind()),
                change.code(),
                change.name(),
                difference,
                views.proposed(
                        change,
                        change.schedule(catalogue.history(change.code()).stream()
                                .findFirst()
                                .orElse(null))));
    }
}
