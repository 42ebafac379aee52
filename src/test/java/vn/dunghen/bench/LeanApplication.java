package vn.dunghen.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import vn.dunghen.DungHenApplication;
import vn.dunghen.audit.SilentAudit;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.PolicyExplainer;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.testing.WithoutTestClasses;
import vn.dunghen.workflow.ListInMemory;
import vn.dunghen.workflow.form.FormSchema;
import vn.dunghen.workflow.form.FormView;
import vn.dunghen.workflow.form.Forms;

/**
 * The application with some of its parts left out, to see what each costs: {@code --bench.without=audit,list,policy,forms}.
 * Never to be delivered; what is left out is answered by whoever does nothing.
 */
public final class LeanApplication {

    private static final String WITHOUT = "--bench.without=";

    private LeanApplication() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        List<String> without = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(WITHOUT))
                .flatMap(argument ->
                        Arrays.stream(argument.substring(WITHOUT.length()).split(",")))
                .toList();
        SpringApplication application = new SpringApplication(DungHenApplication.class);
        application.addInitializers(begun -> {
            begun.getBeanFactory().registerSingleton("withoutTestClasses", new WithoutTestClasses());
            begun.getBeanFactory().addBeanPostProcessor(new LeftOut(without));
        });
        application.run(arguments);
    }

    private record LeftOut(List<String> parts) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            Object left = bean;
            if (parts.contains("audit")) {
                left = SilentAudit.inPlaceOf(left);
            }
            if (parts.contains("list")) {
                left = ListInMemory.inPlaceOf(left);
            }
            if (parts.contains("policy") && left instanceof Policy && left instanceof PolicyExplainer rules) {
                left = new Everything(rules);
            }
            if (parts.contains("forms") && left instanceof Forms forms) {
                left = new Unchecked(forms);
            }
            return left;
        }
    }

    /** Everybody may do everything; why, the rules go on saying. */
    private record Everything(PolicyExplainer rules) implements Policy, PolicyExplainer {

        @Override
        public boolean allows(String action, Resource resource) {
            return true;
        }

        @Override
        public void require(String action, Resource resource) {
            // everybody may
        }

        @Override
        public Scope scope(String action, String kind) {
            return new Scope(true, null, null);
        }

        @Override
        public Explanation explain(String login, String action, Resource resource) {
            return rules.explain(login, action, resource);
        }

        @Override
        public Set<String> actions() {
            return rules.actions();
        }
    }

    /** Answers are taken as they come, which JSON has typed well enough for these tasks. */
    private record Unchecked(Forms forms) implements Forms {

        @Override
        public FormSchema schema(String kind) {
            return forms.schema(kind);
        }

        @Override
        public Map<String, Object> validate(String kind, Map<String, Object> data, Map<String, Object> raw) {
            return raw;
        }

        @Override
        public FormView view(
                String kind, Map<String, Object> data, @Nullable Map<String, Object> answers, List<FieldError> errors) {
            return forms.view(kind, data, answers, errors);
        }
    }
}
