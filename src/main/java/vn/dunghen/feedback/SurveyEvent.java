package vn.dunghen.feedback;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that happened to a survey or to one of its links. @param action {@code survey.<pastCamel>} */
public record SurveyEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {

    /** The type of a link: one served person's answers. */
    public static final String LINK = "survey-link";

    /** The type of a survey itself. */
    public static final String SURVEY = "survey";
}
