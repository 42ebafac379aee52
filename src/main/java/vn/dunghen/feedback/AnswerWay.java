package vn.dunghen.feedback;

/** How a sender from outside wants the answer; it stands on the look-up page in any case. */
public enum AnswerWay {
    PAGE,
    EMAIL,
    PHONE,
    POST
}
