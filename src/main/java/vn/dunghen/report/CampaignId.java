package vn.dunghen.report;

import vn.dunghen.kernel.Subject;

/** The identity of a campaign: one period of a regime. */
public record CampaignId(String value) {

    public static final String TYPE = "report-campaign";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static CampaignId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not a report-campaign: " + subject);
        }
        return new CampaignId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
