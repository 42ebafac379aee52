package vn.dunghen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(PageRoom.class)
class EveryPageTest {

    private MockMvc web;

    @BeforeEach
    void open(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTemplateDrawsACompletePage(Samples.Sample sample) throws Exception {
        String page = web.perform(get("/mau").param("ten", sample.name()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Path kept = Path.of("target", "pages", sample.name() + ".html");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, page);

        assertThat(page).startsWith("<!DOCTYPE html>");
        assertThat(count(page, "<h1[ >]")).as("one h1").isEqualTo(1);
        assertThat(count(page, "<main[ >]")).as("one main").isEqualTo(1);
        assertThat(count(page, "<title>[^<]+ – Đúng Hẹn</title>")).as("title").isEqualTo(1);
        assertThat(page).doesNotContain("??", " style=", "<script>", " onclick=", "th:", "xmlns:th");
        assertThat(count(page, "<a class=\"skip\"")).as("skip link").isEqualTo(1);
        assertThat(twins(page)).as("ids are given once").isEmpty();
    }

    private static int count(String page, String pattern) {
        return (int) Pattern.compile(pattern).matcher(page).results().count();
    }

    private static List<String> twins(String page) {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
        return ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .toList();
    }
}
