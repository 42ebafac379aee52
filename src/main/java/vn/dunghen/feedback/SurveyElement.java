package vn.dunghen.feedback;

/** The five elements of satisfaction with administrative services (SIPAS). */
public enum SurveyElement {
    ACCESS,
    PROCEDURE,
    OFFICIAL,
    RESULT,
    FEEDBACK
}
