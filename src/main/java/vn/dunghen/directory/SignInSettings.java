package vn.dunghen.directory;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly people are let in ({@code dunghen.sign-in.*}).
 *
 * @param secondFactorFor codes of the roles that must set up a second factor before they may do anything; production asks it
 *     of administrators
 */
@ConfigurationProperties("dunghen.sign-in")
record SignInSettings(@DefaultValue Set<String> secondFactorFor) {

    boolean needsSecondFactor(Set<Role> roles) {
        return roles.stream().anyMatch(role -> secondFactorFor.contains(role.code()));
    }
}
