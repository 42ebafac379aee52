package vn.dunghen.workflow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Forms and data the tests share. */
final class SampleForms {

    private static final Pattern VALUES_KEY = Pattern.compile("\"valuesKey\"\\s*:\\s*\"(\\w+)\"");

    static final String EVERYTHING = "sample/everything";

    private SampleForms() {}

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/form");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** The real forms and one with a component of every kind. */
    static Forms forms() {
        Map<String, String> files = new TreeMap<>(ClasspathForms.files());
        files.put(EVERYTHING, everything());
        return new ClasspathForms(files, messages());
    }

    static Map<String, Object> data(String kind) {
        return switch (kind) {
            case "dossier-handling/check-components" ->
                Map.of(
                        "feeDue",
                        3_000_000,
                        "components",
                        List.of(
                                Map.of("code", "A1", "name", "Đơn đăng ký", "kind", "ORIGINAL", "present", true),
                                Map.of("code", "A2", "name", "Điều lệ", "present", false)));
            case "dossier-handling/assign-officer" ->
                Map.of(
                        "officers",
                        List.of(
                                Map.of("value", "an", "label", "Người thứ nhất"),
                                Map.of("value", "binh", "label", "Người thứ hai")));
            case "dossier-handling/draft-apology", "dossier-handling/declare-progress" -> Map.of("mayExtend", true);
            default -> choices(kind);
        };
    }

    /** Two options for each choice whose options come from data. */
    private static Map<String, Object> choices(String kind) {
        Map<String, Object> data = new TreeMap<>();
        Matcher key = VALUES_KEY.matcher(ClasspathForms.files().getOrDefault(kind, ""));
        while (key.find()) {
            data.put(
                    key.group(1),
                    List.of(Map.of("value", "A", "label", "Thứ nhất"), Map.of("value", "B", "label", "Thứ hai")));
        }
        return data;
    }

    static List<FieldError> errors(Forms forms, String kind, Map<String, Object> data, Map<String, Object> raw) {
        try {
            forms.validate(kind, data, raw);
            return List.of();
        } catch (InvalidInput refused) {
            return new ArrayList<>(refused.errors());
        }
    }

    static String form(String id, String components) {
        return """
                {"executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0","schemaVersion":16,
                 "type":"default","id":"%s","components":[%s]}
                """
                .formatted(id, components);
    }

    private static String everything() {
        return form(
                "sample-everything",
                """
                {"id":"t","type":"text","text":"Đọc kỹ <b>trước</b>"},{"id":"s","type":"separator"},
                {"id":"tb","type":"table","label":"Đã có","dataSource":"=known","columns":[{"key":"a","label":"Cột A"}]},
                {"id":"g","type":"group","label":"Nhóm","components":[
                  {"id":"n","type":"number","key":"amount","label":"Số tiền","decimalDigits":2,"validate":{"min":0,"max":1000}},
                  {"id":"w","type":"number","key":"whole","label":"Số bản","decimalDigits":0,"validate":{"min":1}}]},
                {"id":"d","type":"datetime","subtype":"date","key":"day","dateLabel":"Ngày kiểm tra"},
                {"id":"h","type":"datetime","subtype":"time","key":"hour","timeLabel":"Giờ hẹn"},
                {"id":"m","type":"datetime","subtype":"datetime","key":"moment","dateLabel":"Lúc họp"},
                {"id":"cl","type":"checklist","key":"ways","label":"Cách gửi","values":[{"value":"A","label":"Thư"},{"value":"B","label":"Fax"}]},
                {"id":"cb","type":"checkbox","key":"sure","label":"Đã đọc","validate":{"required":true}},
                {"id":"p","type":"textfield","key":"code","label":"Mã hồ sơ","validate":{"pattern":"H\\\\d{2}","minLength":3},
                  "properties":{"format":"H99"}},
                {"id":"e","type":"textfield","key":"mail","label":"Thư điện tử","validate":{"validationType":"email"}},
                {"id":"ph","type":"textfield","key":"phone","label":"Điện thoại","validate":{"validationType":"phone"}},
                {"id":"ro","type":"textfield","key":"locked","label":"Mã việc","readonly":true},
                {"id":"dl","type":"dynamiclist","path":"figures","label":"Số liệu","isRepeating":true,"allowAddRemove":true,"components":[
                  {"id":"f1","type":"textfield","key":"name","label":"Tên","validate":{"required":true,"maxLength":20}},
                  {"id":"f2","type":"checkbox","key":"estimated","label":"Ước tính"},
                  {"id":"f3","type":"textarea","key":"why","label":"Căn cứ ước tính","validate":{"required":true},
                    "conditional":{"hide":"=not(estimated)"}}]}
                """);
    }
}
