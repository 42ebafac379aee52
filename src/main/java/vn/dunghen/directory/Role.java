package vn.dunghen.directory;

import java.util.Arrays;
import java.util.Locale;

/** The roles of a department; the code is the candidate group in the diagrams. */
public enum Role {
    DIRECTOR,
    DEPUTY_DIRECTOR,
    CHIEF_OF_OFFICE,
    OFFICE_OFFICER,
    RECORDS_CLERK,
    DESK_OFFICER,
    HEAD_OF_DESK,
    UNIT_HEAD,
    OFFICER,
    INSPECTOR,
    AUDITOR,
    ADMINISTRATOR,
    /** Another system, such as the national portal: no colleague, gets no task, comes in through its own door only. */
    PORTAL;

    /** Kebab-case, e.g. {@code unit-head}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role ofCode(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role has the code " + code));
    }
}
