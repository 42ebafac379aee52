package vn.dunghen.audit;

import java.util.Map;
import java.util.Optional;

/** Knows in which unit people work, so that the trail can be searched by unit. */
public interface ActorUnits {

    /** The code of the unit in which the person works now. */
    Optional<String> unitOf(String login);

    /** All units by code, with their names, in the order people know. */
    Map<String, String> units();

    /** The names of the people who work here by sign-in name, in the order of their names. */
    Map<String, String> people();
}
