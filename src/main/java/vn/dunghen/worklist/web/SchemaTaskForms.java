package vn.dunghen.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.form.FormPost;
import vn.dunghen.workflow.form.Forms;

/** Draws a task from its {@code .form} file. */
@Component
class SchemaTaskForms implements TaskForms {

    private final Forms forms;

    SchemaTaskForms(Forms forms) {
        this.forms = forms;
    }

    @Override
    public Drawing draw(
            String kind, Map<String, Object> data, Map<String, Object> answers, List<InvalidInput.FieldError> errors) {
        boolean typed = !answers.isEmpty() || !errors.isEmpty();
        return new Drawing("workflow/form", forms.view(kind, data, typed ? answers : null, errors));
    }

    @Override
    public Map<String, Object> read(Map<String, String[]> posted) {
        return FormPost.unflatten(posted);
    }

    @Override
    public Optional<Map<String, Object>> rowsChanged(Map<String, String[]> posted) {
        return FormPost.rowsChanged(posted);
    }
}
