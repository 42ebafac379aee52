package vn.dunghen.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/** Shows the policy's explainer the things of a module as the module itself shows them to the policy; one bean a module. */
public interface PolicyThings {

    /** Empty when it is none of its kinds or there is none. */
    Optional<Thing> thing(Subject subject);

    /** Kinds of subjects that may be about a colleague, who then sees nothing of them. */
    default Set<String> barring() {
        return Set.of();
    }

    /**
     * A thing as rules look at it.
     *
     * @param seenAs to see the thing it is enough to be allowed {@code <kind>.view} of one of these
     * @param acted what every other action looks at
     * @param barred sign-in name of who never sees it whatever the rules say, because it is about them
     */
    record Thing(List<Policy.Resource> seenAs, Policy.Resource acted, @Nullable String barred) {
        public static Thing of(Policy.Resource resource) {
            return new Thing(List.of(resource), resource, null);
        }
    }
}
