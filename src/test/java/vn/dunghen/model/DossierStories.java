package vn.dunghen.model;

import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import java.util.ArrayList;
import java.util.List;

/** How the stories of dossier-handling begin, and how their ends go. */
abstract class DossierStories extends EveryPath {

    @Override
    String diagram() {
        return "dossier-handling";
    }

    Story dossierAtAppraisal() {
        return Story.dossier(model)
                .does("checkComponents", "receptionOutcome", "ACCEPT")
                .does("handOver")
                .does("assignOfficer", "assignOutcome", "ASSIGN", "officer", "officer.an");
    }

    Story atReview() {
        return dossierAtAppraisal().does("appraise", "appraisalOutcome", "ELIGIBLE");
    }

    Story expired() {
        model.ladder("dossier", rung(in(5), "EXPIRED"), waits());
        return dossierAtAppraisal().timePasses().passed("boundaryEvent_expired", "endEvent_apologyOwedAtExpiry");
    }

    Story extensionAsked(ModelEngine.Rung... later) {
        var rungs = new ArrayList<>(List.of(rung(in(5), "DUE_SOON")));
        rungs.addAll(List.of(later));
        model.ladder("dossier", rungs.toArray(ModelEngine.Rung[]::new));
        return dossierAtAppraisal()
                .timePasses()
                .does("declareProgress", "forecastOutcome", "EXTENSION")
                .passed("endEvent_extensionAsked", "serviceTask_openApology")
                .hasOpen("appraise", "draftApology");
    }

    static Story finish(Story story) {
        return story.does("appraise", "appraisalOutcome", "ELIGIBLE")
                .does("review", "reviewOutcome", "AGREE")
                .does("sign", "signOutcome", "SIGN")
                .does("issueResult", "issueOutcome", "ISSUE");
    }

    static Story sendApology(Story story) {
        return letterSigned(story).does("informApplicant", "moreOwed", false).passed("endEvent_apologySent");
    }

    /** As far as the applicant who is yet to be told. */
    static Story letterSigned(Story story) {
        return story.does("draftApology")
                .does("agreeApology", "agreeOutcome", "AGREE")
                .does("signApology", "apologySignOutcome", "SIGN")
                .does("issueApology");
    }
}
