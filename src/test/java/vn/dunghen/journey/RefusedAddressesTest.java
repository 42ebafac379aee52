package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** A page that cannot read what its address asks for says what is wrong, and says by its status that this is no answer. */
class RefusedAddressesTest {

    private static final List<String> PEOPLE =
            List.of("kiemtoan", "quantri", "motcua", "giamdoc", "vanthu", "vanphong");
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*method=\"get\".*?</form>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select)[^>]* name=\"([^\"]+)\"");

    @Test
    void noPageThatRefusesItsAddressAnswers200() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            List<SignedInVisitor> people = PEOPLE.stream()
                    .map(login -> new SignedInVisitor(department, login))
                    .toList();
            List<String> wrong = new ArrayList<>();
            int refused = 0;
            for (Map.Entry<String, Set<String>> page : pages(department).entrySet()) {
                SignedInVisitor reader = people.stream()
                        .filter(person -> person.open(page.getKey()).statusCode() == 200)
                        .findFirst()
                        .orElse(null);
                if (reader == null) {
                    continue;
                }
                Set<String> asked = new TreeSet<>(page.getValue());
                asked.addAll(fields(reader.page(page.getKey())));
                for (String name : asked) {
                    for (String absurd : List.of("abc", "31/02/2026", "-1")) {
                        String address = page.getKey() + "?" + name + "=" + absurd;
                        HttpResponse<String> answer = reader.open(address);
                        boolean says = answer.body().contains("<div class=\"errors\"");
                        if (says && answer.statusCode() == 200) {
                            wrong.add(address);
                        }
                        refused += says ? 1 : 0;
                    }
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(refused).as("addresses that were refused").isGreaterThan(40);
        }
    }

    /** The pages that need nothing in their path, with the parameters they declare. */
    private static Map<String, Set<String>> pages(TestDepartment department) {
        Map<String, Set<String>> pages = new TreeMap<>();
        department
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.contains("{") && !pattern.startsWith("/api/"))
                        // says what went wrong with a sign-in that was refused before
                        .filter(pattern -> !pattern.equals("/dang-nhap"))
                        .filter(pattern ->
                                mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .forEach(pattern -> pages.computeIfAbsent(pattern, none -> new TreeSet<>())
                                .addAll(parameters(handler))));
        return pages;
    }

    private static Set<String> fields(String page) {
        Set<String> names = new TreeSet<>();
        FORM.matcher(page)
                .results()
                .forEach(form -> FIELD.matcher(form.group()).results().forEach(field -> names.add(field.group(1))));
        return names;
    }

    private static List<String> parameters(HandlerMethod handler) {
        var names = new DefaultParameterNameDiscoverer();
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter -> name(parameter, names))
                .toList();
    }

    private static String name(MethodParameter parameter, DefaultParameterNameDiscoverer names) {
        RequestParam asked = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        parameter.initParameterNameDiscovery(names);
        return asked.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : asked.name();
    }
}
