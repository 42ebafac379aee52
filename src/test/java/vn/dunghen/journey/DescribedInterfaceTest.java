package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Whoever writes a program by the published interface writes one that is understood. */
class DescribedInterfaceTest {

    @Test
    void eachBodyIsDescribedWithTheFieldsThatAreRead() {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            JsonNode published = department.get("quantri", "/v3/api-docs");
            var handlers = department
                    .context()
                    .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods();
            for (var route : handlers.entrySet()) {
                Class<?> body = bodyOf(route.getValue());
                for (String path : route.getKey().getPatternValues()) {
                    if (body == null || !path.startsWith("/api/")) {
                        continue;
                    }
                    for (RequestMethod method :
                            route.getKey().getMethodsCondition().getMethods()) {
                        looked++;
                        Set<String> said = fields(published, path, method);
                        Set<String> read = new TreeSet<>();
                        for (RecordComponent component : body.getRecordComponents()) {
                            read.add(component.getName());
                        }
                        if (!said.equals(read)) {
                            wrong.add(method + " " + path + " reads " + read + " and says " + said);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isGreaterThan(50);
    }

    private static Class<?> bodyOf(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> fields(JsonNode published, String path, RequestMethod method) {
        JsonNode content = published
                .path("paths")
                .path(path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                .path(method.name().toLowerCase())
                .path("requestBody")
                .path("content");
        String reference = content.isEmpty()
                ? ""
                : content.iterator().next().at("/schema/$ref").asText();
        Set<String> names = new TreeSet<>();
        published
                .path("components")
                .path("schemas")
                .path(reference.substring(reference.lastIndexOf('/') + 1))
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }
}
