package vn.dunghen.feedback;

/** How feedback arrived. */
public enum FeedbackChannel {
    DIRECT,
    PHONE,
    POST,
    ONLINE
}
