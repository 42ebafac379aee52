package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import vn.dunghen.kernel.Actor;

/** Every row of every list asks the policy; what the modules say is read once. */
class RulesReadOnceTest {

    private final AtomicInteger read = new AtomicInteger();
    private final RolePolicy policy = new RolePolicy(
            new ObjectProvider<>() {
                @Override
                public Stream<PolicyRules> stream() {
                    read.incrementAndGet();
                    return Stream.of(() ->
                            List.of(PolicyRules.Rule.allow(Role.AUDITOR, PolicyRules.Relation.ANY, "dossier.view")));
                }
            },
            (Directory) Proxy.newProxyInstance(
                    Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (self, method, arguments) -> {
                        throw new AssertionError("nobody is asked about here: " + method);
                    }),
            () -> Actor.SYSTEM,
            Clock.systemUTC());

    @Test
    void theModulesAreAskedOnceHoweverOftenThePolicyIs() {
        for (int row = 0; row < 100; row++) {
            assertThat(policy.allows("dossier.view", Policy.Resource.of("dossier")))
                    .as("the system itself holds no role")
                    .isFalse();
            assertThat(policy.scope("dossier.view", "dossier").nothing()).isTrue();
        }
        assertThat(policy.actions()).containsExactly("dossier.view");
        assertThat(read).hasValue(1);
    }
}
