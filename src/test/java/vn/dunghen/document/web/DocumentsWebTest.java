package vn.dunghen.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.DocumentContext;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.OutgoingRegister;
import vn.dunghen.document.Register;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

class DocumentsWebTest {

    private final DocumentContext context = new DocumentContext();
    private final PolicyFake policy = new PolicyFake();
    private MockMvc mvc;

    @BeforeEach
    void open() {
        var register = context.bean(Register.class);
        mvc = MockMvcBuilders.standaloneSetup(
                        new DocumentsApi(register, policy),
                        new DocumentsPage(
                                register,
                                context.bean(OutgoingRegister.class),
                                policy,
                                List.of(),
                                context.bean(Clock.class)),
                        new OutgoingRegisterFiles(context.bean(OutgoingRegister.class), policy))
                .setMessageConverters(
                        new ByteArrayHttpMessageConverter(),
                        new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .timeZone("Asia/Ho_Chi_Minh")
                                .build()))
                .setViewResolvers(views())
                .build();
        var books = context.bean(NumberBooks.class);
        var subject = new Subject("dossier", "H99.15-261015-0004");
        context.transaction(() -> {
            books.issue(books.reserve("slip-ND118-01", 2026, subject, "Giấy tiếp nhận"), "Hoàng Thị Thu Trang");
            books.reserve("outgoing", 2026, subject, "Thư <b>xin lỗi</b>");
            books.voidNumber(books.reserve("outgoing", 2026, subject, "Thư hỏng"), "In hỏng");
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void theRegisterIsReadBookByBookWithMomentsInVietnameseTime() throws Exception {
        mvc.perform(get("/api/v1/documents").param("year", "2026").param("size", "2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].book").value("outgoing"))
                .andExpect(jsonPath("$.items[0].state").value("VOID"))
                .andExpect(jsonPath("$.items[0].voidReason").value("In hỏng"))
                .andExpect(jsonPath("$.items[0].reservedAt").value("2026-11-20T09:40:00+07:00"))
                .andExpect(jsonPath("$.items[1].text").value("01"))
                .andExpect(jsonPath("$.items[1].subject.type").value("dossier"))
                .andExpect(jsonPath("$.next").isNotEmpty());
        mvc.perform(get("/api/v1/documents").param("book", "slip-ND118-01"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void thePageGroupsNumbersByBookInTheWordsOfTheOffice() throws Exception {
        var page = page("/van-ban");
        assertThat(page)
                .contains("Văn bản đi", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Hồ sơ H99.15-261015-0004")
                .contains("Đã giữ số", "Đã phát hành", "Số hủy", "Hủy 20/11/2026: In hỏng")
                .contains("Thư &lt;b&gt;xin lỗi&lt;/b&gt;")
                .doesNotContain("??", "RESERVED");
        assertThat(page.split("rowgroup", -1)).hasSize(3);
        assertThat(page("/van-ban?so=outgoing").split("rowgroup", -1)).hasSize(2);
    }

    @Test
    void theBookOfOutgoingDocumentsSaysWhatLeftTheDepartmentAndIsSearchedWithoutMarks() throws Exception {
        var outgoing = context.bean(OutgoingDocuments.class);
        context.transaction(() -> {
            outgoing.reserve(new OutgoingDocuments.Draft(
                    PaperKind.PLAN, new Subject("plan", "4711"), "Cải cách hành chính năm 2026", "VP"));
        });
        assertThat(page("/van-ban?so=outgoing")).contains("03/KH-SKHCN", "Kế hoạch: Cải cách hành chính năm 2026");
        assertThat(found("cai cach 03/kh")).contains("03/KH-SKHCN").doesNotContain("Thư hỏng");
        assertThat(found("100%"))
                .contains("Không có văn bản nào năm 2026 có “100%”")
                .doesNotContain("<table");
        assertThat(found("<script>")).contains("“&lt;script&gt;”");
        mvc.perform(post("/api/v1/documents/search")
                        .contentType("application/json")
                        .content("{\"year\":2026,\"book\":\"outgoing\",\"text\":\"CẢI CÁCH\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].outgoing.number").value("03/KH-SKHCN"))
                .andExpect(jsonPath("$.items[0].outgoing.kind").value("PLAN"))
                .andExpect(jsonPath("$.items[0].outgoing.unit").value("VP"));
    }

    @Test
    void theBookIsTakenAwayAsAWorkbookAndPrinted() throws Exception {
        var sheet = file("/van-ban/so-van-ban-di.xlsx?nam=2026");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Sổ đăng ký văn bản đi năm 2026");
            assertThat(rows.getRow(3).getCell(0).getStringCellValue()).isEqualTo("01");
            assertThat(rows.getRow(4).getCell(7).getStringCellValue()).isEqualTo("Số hủy 20/11/2026: In hỏng");
            assertThat(rows.getLastRowNum()).isEqualTo(4);
        }
        try (var print = Loader.loadPDF(file("/van-ban/so-van-ban-di.pdf?nam=2026"))) {
            assertThat(new PDFTextStripper().getText(print))
                    .contains(
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                            "Năm 2026",
                            "Thư hỏng",
                            "Sổ này có 02 số, kể cả số hủy",
                            "VĂN THƯ");
        }
        try (var print = Loader.loadPDF(file("/van-ban/so-van-ban-di.pdf?nam=2025"))) {
            assertThat(new PDFTextStripper().getText(print)).contains("Năm 2025 chưa có số nào");
        }
    }

    private byte[] file(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String found(String words) throws Exception {
        return mvc.perform(post("/van-ban").param("nam", "2026").param("tu", words))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyYearSaysWhatWillComeNext() throws Exception {
        assertThat(page("/van-ban?nam=2025"))
                .contains("Năm 2025 chưa có số nào")
                .doesNotContain("<table");
    }

    @Test
    void whoMayNotSeeTheBooksSeesNothing() {
        policy.allows = false;
        for (var address : new String[] {
            "/van-ban",
            "/api/v1/documents",
            "/van-ban/so-van-ban-di.xlsx?nam=2026",
            "/van-ban/so-van-ban-di.pdf?nam=2026"
        }) {
            assertThatThrownBy(() -> mvc.perform(get(address))).hasCauseInstanceOf(RuleViolation.class);
        }
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static ThymeleafViewResolver views() {
        var pages = new ClassLoaderTemplateResolver();
        pages.setPrefix("templates/");
        pages.setSuffix(".html");
        pages.setCharacterEncoding("UTF-8");
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(new BareLayout());
        engine.addTemplateResolver(pages);
        engine.setMessageSource(messages);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    /** A layout of title and main only. */
    private static final class BareLayout extends StringTemplateResolver {
        BareLayout() {
            setOrder(1);
            setResolvablePatterns(Set.of("layout"));
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String ownerTemplate,
                String template,
                Map<String, Object> attributes) {
            return new StringTemplateResource(
                    "<html th:fragment=\"page(title, main)\"><head><title th:replace=\"${title}\"></title></head>"
                            + "<body><main th:replace=\"${main}\"></main></body></html>");
        }
    }

    private static final class PolicyFake implements Policy {
        private boolean allows = true;

        @Override
        public boolean allows(String action, Resource resource) {
            return allows;
        }

        @Override
        public void require(String action, Resource resource) {
            assertThat(action).isEqualTo("document.view");
            if (!allows) {
                throw RuleViolation.forbidden("notAllowed");
            }
        }

        @Override
        public Scope scope(String action, String kind) {
            return new Scope(allows, null, null);
        }
    }
}
