package vn.dunghen.workflow.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** The forms found on the class path, each parsed once at start; a form outside the subset stops the start. */
@Component
final class ClasspathForms implements Forms {

    private final Map<String, FormParser.Model> models = new LinkedHashMap<>();
    private final Words words;

    @Autowired
    ClasspathForms(MessageSource messages) {
        this(files(), messages);
    }

    /** @param files JSON by kind */
    ClasspathForms(Map<String, String> files, MessageSource messages) {
        this.words = new Words(messages);
        files.forEach((kind, json) -> {
            FormParser.Model model = FormParser.parse(json);
            if (!model.id().equals(kind.replace('/', '-'))) {
                throw new IllegalArgumentException("forms/" + kind + ".form has the id " + model.id());
            }
            models.put(kind, model);
        });
    }

    @Override
    public FormSchema schema(String kind) {
        FormParser.Model model = model(kind);
        return new FormSchema(model.id(), model.json());
    }

    @Override
    public Map<String, Object> validate(String kind, Map<String, Object> data, Map<String, Object> raw) {
        return new FormCheck(model(kind).parts(), new FormFacts(data), words).validate(raw);
    }

    @Override
    public Map<String, Object> laidOver(String kind, Map<String, Object> data, Map<String, Object> draft) {
        Map<String, Object> over = new LinkedHashMap<>(data);
        over.putAll(draft);
        FormFacts facts = new FormFacts(data);
        FormFacts.fields(model(kind).parts()).forEach((key, field) -> {
            if (field.isFixed() && draft.containsKey(key)) {
                over.put(key, facts.laidOver(field, FormFacts.rows(draft.get(key))));
            }
        });
        return over;
    }

    @Override
    public List<String> remarks(String kind) {
        return FormFacts.fields(model(kind).parts()).values().stream()
                .filter(field -> "true".equals(field.properties().get("remark")))
                .map(FormComponent::key)
                .toList();
    }

    @Override
    public FormView view(
            String kind, Map<String, Object> data, @Nullable Map<String, Object> answers, List<FieldError> errors) {
        List<FormComponent> parts = model(kind).parts();
        return new FormDrawer(parts, new FormFacts(data), answers, errors, words).draw(kind, parts);
    }

    private FormParser.Model model(String kind) {
        FormParser.Model model = models.get(kind);
        if (model == null) {
            throw new IllegalArgumentException("no form forms/" + kind + ".form");
        }
        return model;
    }

    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                String address = file.getURL().toString();
                String kind =
                        address.substring(address.lastIndexOf("/forms/") + 7, address.length() - ".form".length());
                files.put(kind, file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
