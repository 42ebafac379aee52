package vn.dunghen.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** This run of this node, from its start to its end. A start again is another run. */
@Component
public class NodeRun {

    private static final int LONGEST_NAME = 60;

    private final @Nullable String id;

    /** @param node name of the node; blank where there is only one */
    public NodeRun(@Value("${dunghen.node:}") String node) {
        String name = node.strip();
        this.id = name.isEmpty()
                ? null
                : name.substring(0, Math.min(name.length(), LONGEST_NAME)) + " "
                        + UUID.randomUUID().toString().substring(0, 12);
    }

    /** What rows name it by that it has in hand; {@code null} where there is only one node, and nobody to take over from it. */
    public @Nullable String id() {
        return id;
    }
}
