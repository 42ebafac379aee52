package vn.dunghen.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.ApplicantKind;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierEvent;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.domain.Acceptance;
import vn.dunghen.dossier.domain.Applicant;
import vn.dunghen.dossier.domain.Appointment;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierCodes;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.LegalRegimes;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.RegimeForm.SlipPurpose;
import vn.dunghen.dossier.domain.Registration;
import vn.dunghen.dossier.domain.StepShares;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** What the tables do on either database. */
@SpringBootTest(classes = DossierApp.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class DossierStoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-05T10:00:00Z");
    private static final Actor CLERK = new Actor("motcua", "Lê Thị Mẫu", null);
    private static final Policy.Scope ALL = new Policy.Scope(true, null, null);

    @Autowired
    private Procedures procedures;

    @Autowired
    private LegalRegimes regimes;

    @Autowired
    private StepShares shares;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierCodes codes;

    @Autowired
    private DossierQueries queries;

    @Autowired
    private DossierApp.Heard heard;

    @Autowired
    private KeepSearchWords keepSearchWords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void startWithoutDossiers() {
        List.of("component", "clock_row", "apology", "code_sequence")
                .forEach(table -> jdbc.sql("delete from dossier_" + table).update());
        jdbc.sql("delete from dossier").update();
        heard.events.clear();
    }

    private String register(String name, Instant at) {
        return transaction.execute(status -> {
            var procedure = procedures.inForce("2.002131", DAY).orElseThrow();
            var applicant = new Applicant(ApplicantKind.PERSON, name, "001200000001", "0900000001", null, null);
            var code = codes.next("H99.15", "MC", DAY);
            dossiers.save(Dossier.register(
                    new Registration("H99.15", code, procedure, Channel.DIRECT, applicant, null, "MC", List.of()),
                    CLERK,
                    at));
            return code;
        });
    }

    private void accept(String code) {
        transaction.executeWithoutResult(status -> {
            var dossier = dossiers.lockByCode(code).orElseThrow();
            dossier.accept(
                    new Acceptance(
                            dossier.procedure(),
                            regimes.inForce(DAY).orElseThrow(),
                            new Appointment(
                                    new Deadline(NINE, DUE, List.of("Dòng một.", "Dòng hai."), List.of()), null),
                            "01/2026",
                            List.of(new Acceptance.CheckedComponent("PKB", PaperKind.ORIGINAL, true, null)),
                            false),
                    CLERK,
                    NINE);
            dossiers.save(dossier);
        });
    }

    @Test
    void theCatalogueHoldsItsVersionsAndPapersInOrder() {
        transaction.executeWithoutResult(status -> {
            assertThat(procedures.inForceOn(DAY))
                    .hasSizeGreaterThanOrEqualTo(14)
                    .allSatisfy(procedure -> {
                        assertThat(procedure.components()).isNotEmpty();
                        assertThat(procedure.verified()).isFalse();
                        assertThat(procedure.verifiedBasis()).isEmpty();
                    });
            assertThat(procedures
                            .inForce("KHCN-DN", LocalDate.of(2025, 10, 13))
                            .orElseThrow()
                            .version())
                    .isEqualTo(1);
            assertThat(procedures
                            .inForce("KHCN-DN", LocalDate.of(2025, 10, 14))
                            .orElseThrow()
                            .version())
                    .isEqualTo(2);
            assertThat(procedures.inForce("2.002711", DAY).orElseThrow().terms().statutory())
                    .isNull();
        });
    }

    @Test
    void theRegimeOfADayIsKnownWithItsSlips() {
        transaction.executeWithoutResult(status -> {
            assertThat(regimes.inForce(LocalDate.of(2018, 6, 20))).isEmpty();
            var old = regimes.inForce(LocalDate.of(2025, 6, 30)).orElseThrow();
            var now = regimes.inForce(LocalDate.of(2025, 7, 1)).orElseThrow();
            assertThat(old.code()).isEqualTo("ND61");
            assertThat(now.code()).isEqualTo("ND118");
            assertThat(old.form(SlipPurpose.STOP).number()).isEqualTo("TB");
            assertThat(now.form(SlipPurpose.APOLOGY).title()).startsWith("Văn bản xin lỗi");
            assertThat(shares.findAll()).isNotEmpty();
        });
    }

    @Test
    void aDossierComesBackAsItWasAndItsEventsArePublishedOnce() {
        var code = register("Nguyễn Văn Ánh", NINE);
        accept(code);
        var detail = queries.byCode(code).orElseThrow();
        assertThat(code).isEqualTo("H99.15-260302-0001");
        assertThat(detail.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(detail.regime()).isEqualTo("ND118");
        assertThat(detail.appointment().current()).isEqualTo(DUE);
        assertThat(detail.clock()).singleElement().satisfies(row -> {
            assertThat(row.explanation()).containsExactly("Dòng một.", "Dòng hai.");
            assertThat(row.at()).isEqualTo(NINE);
        });
        assertThat(detail.components()).singleElement().satisfies(paper -> assertThat(paper.present())
                .isTrue());
        assertThat(detail.timeliness().againstOriginal()).isEqualTo(Timeliness.RUNNING_LATE);
        assertThat(detail.debts()).singleElement().satisfies(debt -> assertThat(debt.due())
                .isEqualTo(DUE));
        assertThat(detail.owesApology()).isTrue();
        assertThat(heard.events)
                .extracting(DossierEvent::action)
                .containsExactly("dossier.registered", "dossier.accepted");
        assertThat(queries.byCode("H99.15-260302-9999")).isEmpty();
    }

    @Test
    void codesHaveNoGapAndNoDoubleHoweverManyDrawAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        var calls = new ArrayList<Callable<String>>();
        for (int i = 0; i < 40; i++) {
            boolean fails = i % 4 == 3;
            calls.add(() -> transaction.execute(status -> {
                var code = codes.next("H99.15", "MC", DAY);
                if (fails) {
                    status.setRollbackOnly();
                    return "";
                }
                return code;
            }));
        }
        var drawn = new ArrayList<String>();
        for (var future : pool.invokeAll(calls)) {
            drawn.add(future.get());
        }
        pool.shutdown();
        assertThat(drawn.stream().filter(code -> !code.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> String.format("H99.15-260302-%04d", number))
                        .toList());
    }

    @Test
    void listsShowWhatTheScopeAllowsPageByPage() {
        var registered = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            registered.add(register("Trần Thị Mẫu", NINE.plusSeconds(i / 2)));
        }
        var first = queries.list(DossierFilter.all(), ALL, null, 2);
        var second = queries.list(DossierFilter.all(), ALL, first.next(), 2);
        var third = queries.list(DossierFilter.all(), ALL, second.next(), 2);
        var all = new ArrayList<>(first.items());
        all.addAll(second.items());
        all.addAll(third.items());
        assertThat(third.next()).isNull();
        assertThat(all).extracting(DossierRow::code).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(all).extracting(DossierRow::registeredAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(queries.count(DossierFilter.all(), ALL)).isEqualTo(new DossierQueries.Total(5, false));
        assertThat(queries.list(DossierFilter.all(), new Policy.Scope(false, "CN", null), null, 50)
                        .items())
                .isEmpty();
        assertThat(queries.list(DossierFilter.all(), new Policy.Scope(false, "MC", null), null, 50)
                        .items())
                .hasSize(5);
        assertThat(queries.list(DossierFilter.all(), new Policy.Scope(false, null, "ai"), null, 50)
                        .items())
                .isEmpty();
        assertThat(queries.list(DossierFilter.all(), new Policy.Scope(false, null, null), null, 50)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> queries.list(DossierFilter.all(), ALL, "???", 2))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> queries.list(DossierFilter.all(), ALL, null, 0))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void dossiersAreFoundByNameNumberCodeStateAndLateness() {
        var anh = register("Nguyễn Văn Ánh", NINE);
        register("Đỗ Thị Bình", NINE);
        accept(anh);
        assertThat(found("nguyen anh")).containsExactly(anh);
        assertThat(found("ÁNH")).containsExactly(anh);
        assertThat(found("ảnh")).isEmpty();
        assertThat(found("090 000 0001")).hasSize(2);
        assertThat(found("001200000001")).hasSize(2);
        assertThat(found("h99.15-260302-0001")).containsExactly(anh);
        assertThat(codesOf(new DossierFilter(null, null, null, "0302-0001", null)))
                .containsExactly(anh);
        assertThat(codesOf(new DossierFilter(null, null, null, "%", null))).isEmpty();
        assertThat(codesOf(new DossierFilter(DossierState.ACCEPTED, null, null, null, null)))
                .containsExactly(anh);
        assertThat(codesOf(new DossierFilter(null, null, true, null, null))).containsExactly(anh);
        assertThat(codesOf(new DossierFilter(null, null, false, null, null)))
                .hasSize(1)
                .doesNotContain(anh);
        assertThat(codesOf(new DossierFilter(null, "CN", null, null, null))).isEmpty();
    }

    @Test
    void whatFitsFewAndWhatFitsManyIsFoundAlike() {
        var anh = register("Nguyễn Văn Ánh", NINE);
        var binh = register("Đỗ Thị Bình", NINE);
        Map<String, List<String>> asked = Map.of(
                "nguyen van",
                List.of(anh),
                "thi",
                List.of(binh),
                "nguyen thi",
                List.of(),
                "n",
                List.of(anh),
                "0900000001",
                List.of(anh, binh),
                anh,
                List.of(anh),
                "0302-0002",
                List.of(binh),
                "260302",
                List.of(anh, binh),
                "không ai",
                List.of());
        asked.forEach((text, codes) -> {
            assertThat(sought(text, DossierSearch.FEW))
                    .as("%s, looked up", text)
                    .containsExactlyInAnyOrderElementsOf(codes);
            assertThat(sought(text, 0)).as("%s, on the way", text).containsExactlyInAnyOrderElementsOf(codes);
        });
    }

    @Test
    void aNameThatManyHaveIsFoundPageByPage() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 52; i++) {
            many.add(0, register("Lê Thị Hòa", NINE.plusSeconds(i)));
            register("Lê Văn Tám", NINE.plusSeconds(i));
        }
        var filter = new DossierFilter(null, null, null, null, "le hoa");
        assertThat(pageByPage(filter, 20)).isEqualTo(many);
        assertThat(queries.count(filter, ALL).count()).isEqualTo(52);
        assertThat(found("tam hoa")).isEmpty();
    }

    @Test
    void aNameIsReadBackThroughTheYearsInTheOrderOfTheList() {
        List<String> all = new ArrayList<>();
        for (int days : List.of(0, 1, 40, 41, 100, 400, 401, 1500, 1501)) {
            all.add(register("Lê Thị Hòa", NINE.minus(days, ChronoUnit.DAYS)));
            register("Lê Văn Tám", NINE.minus(days, ChronoUnit.DAYS));
        }
        for (String name : List.of("le hoa", "hoa thi le", "Hòa")) {
            var filter = new DossierFilter(null, null, null, null, name);
            for (int size : List.of(1, 2, 4, 50)) {
                assertThat(pageByPage(filter, size))
                        .as(name + ", " + size + " a page")
                        .isEqualTo(all);
            }
        }
    }

    @Test
    void wholeWordsWinOverBeginnings() {
        var anh = register("Nguyễn Văn Anh", NINE);
        assertThat(found("an")).containsExactly(anh);
        var an = register("Trần Thị An", NINE);
        assertThat(found("an")).containsExactly(an);
        assertThat(found("AN")).containsExactly(an);
        assertThat(found("an tran")).containsExactly(an);
        assertThat(found("nguyen a")).containsExactly(anh);
        assertThat(found("a nguyen")).containsExactly(anh);
        assertThat(queries.count(new DossierFilter(null, null, null, null, "an"), ALL))
                .isEqualTo(new DossierQueries.Total(1, false));
        assertThat(queries.count(new DossierFilter(null, null, null, null, "a"), ALL))
                .isEqualTo(new DossierQueries.Total(2, false));
        assertThat(queries.count(new DossierFilter(null, null, null, null, "ai do"), ALL))
                .isEqualTo(new DossierQueries.Total(0, false));
    }

    @Test
    void whoeverMayNotSeeWholeWordsSeesBeginnings() {
        var anh = register("Nguyễn Văn Anh", NINE);
        register("Trần Thị An", NINE);
        accept(anh);
        assertThat(codesOf(new DossierFilter(DossierState.ACCEPTED, null, null, null, "an")))
                .containsExactly(anh);
    }

    @Test
    void marksThatAreTypedMatch() {
        var ha = register("Hồ Thu Hà", NINE);
        var plain = register("Ho Thu Ha", NINE);
        assertThat(found("ho ha")).containsExactlyInAnyOrder(ha, plain);
        assertThat(found("hà hồ")).containsExactly(ha);
        assertThat(found("hà ho")).containsExactly(ha);
        assertThat(found("hạ hồ")).isEmpty();
        assertThat(found("hạ")).isEmpty();
        assertThat(found("HÀ ha")).containsExactly(ha);
        assertThat(found("thu thu ha ha")).containsExactlyInAnyOrder(ha, plain);
    }

    @Test
    void aNameOfManyWordsIsFoundBySomeOfThem() {
        var words = IntStream.range(0, 40)
                .mapToObj(i -> "Từ" + (char) ('a' + i % 26) + i)
                .toList();
        var many = register(String.join(" ", words), NINE);
        var short16 = register(String.join(" ", words.subList(0, 16)), NINE);
        assertThat(found("Từn39 từa0")).containsExactly(many);
        assertThat(found("tua0 tub1")).containsExactlyInAnyOrder(many, short16);
        assertThat(found("tua0")).containsExactlyInAnyOrder(many, short16);
        assertThat(found(String.join(" ", words))).containsExactly(many);
        assertThat(found(String.join(" ", words.subList(0, 16)))).containsExactlyInAnyOrder(many, short16);
        assertThat(found("tua0 binh")).isEmpty();
    }

    @Test
    void whatIsTypedIsNoPattern() {
        var odd = register("D'Arc {Jeanne}, 50% _a!", NINE);
        var greek = register("Ωμέγα Ζήτα", NINE);
        register("Đỗ Thị Bình", NINE);
        for (String text :
                List.of("{jeanne}", "d'arc", "\"arc\", jeanne", "arc\\jeanne", "arc %", "arc_jeanne", "jeanne!")) {
            assertThat(found(text)).as(text).containsExactly(odd);
        }
        for (String text :
                List.of("%", "_", "!", "'", "{}", "\\", ",", "~", "@", "bi_h", "b%h", "{bình,thị}@692", "b!")) {
            assertThat(found(text))
                    .as(text)
                    .isIn(List.of(), List.of(found("bình").get(0)));
        }
        assertThat(found("Ζήτα ωμέγα")).containsExactly(greek);
        assertThat(found("ωμ")).containsExactly(greek);
    }

    @Test
    void codesThatEndSoWinOverThoseThatHoldIt() {
        var first = register("Nguyễn Văn Ánh", NINE);
        for (int i = 0; i < 12; i++) {
            register("Đỗ Thị Bình", NINE);
        }
        assertThat(found("0001")).containsExactly(first);
        assertThat(found("2-0001")).containsExactly(first);
        assertThat(found("H99.15-260302-0001")).containsExactly(first);
        assertThat(found("h99.15-260302-001")).hasSize(4);
        assertThat(found("02-000")).hasSize(9);
        assertThat(found("9.15-")).hasSize(13);
    }

    @Test
    void moreThanCanBeLookedUpAreFoundPageByPage() {
        register("Lê Thị Hòa", NINE);
        var filter = new DossierFilter(null, null, null, null, "hoa le");
        copies(5_200);

        List<String> found = new ArrayList<>();
        Page<DossierRow> page = queries.list(filter, ALL, null, 200);
        page.items().forEach(row -> found.add(row.id()));
        while (page.next() != null) {
            page = queries.list(filter, ALL, page.next(), 200);
            page.items().forEach(row -> found.add(row.id()));
        }

        assertThat(found)
                .isEqualTo(jdbc.sql("select id from dossier order by registered_at desc, id")
                        .query(String.class)
                        .list())
                .hasSize(5_201);
        assertThat(queries.count(filter, ALL)).isEqualTo(new DossierQueries.Total(1000, true));
    }

    @Test
    void aNameThatSomeHaveGoesOnWhereTheMonthsEnd() {
        register("Lê Thị Hòa", NINE);
        copies(3_000);
        // one in three hundred, so that it is neither common nor all of the last months
        jdbc.sql("update dossier set search_words = ' đỗ do thị thi bình binh ', applicant_name = 'Đỗ Thị Bình'"
                        + " where id not like 'copy-%00' and id not like 'copy-%50'")
                .update();
        List<String> expected = jdbc.sql(
                        "select id from dossier where applicant_name = 'Lê Thị Hòa' order by registered_at desc, id")
                .query(String.class)
                .list();
        var filter = new DossierFilter(null, null, null, null, "hòa lê");
        for (int size : List.of(1, 7, 20, 30, 59, 60, 200)) {
            List<String> found = new ArrayList<>();
            Page<DossierRow> page = queries.list(filter, ALL, null, size);
            page.items().forEach(row -> found.add(row.id()));
            while (page.next() != null) {
                page = queries.list(filter, ALL, page.next(), size);
                page.items().forEach(row -> found.add(row.id()));
            }
            assertThat(found).as("%d a page", size).isEqualTo(expected);
        }
        assertThat(queries.count(filter, ALL).count())
                .isEqualTo(expected.size())
                .isEqualTo(60);
    }

    /** Copies of the only dossier, each registered a quarter of a day before the one before. */
    private void copies(int many) {
        var columns = jdbc.sql(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = 'dossier'"
                                + " and lower(table_schema) = 'public' order by ordinal_position")
                .query(String.class)
                .list();
        var values = columns.stream()
                .map(column -> switch (column) {
                    case "id" -> "'copy-' || n.x";
                    case "code" -> "'C-' || n.x";
                    case "lookup_token" -> "'token-' || n.x";
                    case "registered_at" -> "d.registered_at - n.x * interval '6' hour";
                    default -> "d." + column;
                })
                .toList();
        jdbc.sql("insert into dossier (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                        + " from dossier d, (select x from generate_series(1, " + many + ") as s (x)) n")
                .update();
    }

    @Test
    void aDossierOfAnOlderVersionIsGivenItsWords() {
        var anh = register("Nguyễn Văn Ánh", NINE);
        var words = jdbc.sql("select search_words from dossier").query(String.class);
        String written = words.single();
        assertThat(written).isEqualTo(" nguyễn nguyen văn van ánh anh ");
        jdbc.sql("update dossier set search_words = null").update();
        assertThat(found("nguyen anh")).isEmpty();

        keepSearchWords.handle();

        assertThat(words.single()).isEqualTo(written);
        assertThat(found("nguyen anh")).containsExactly(anh);
    }

    private List<String> pageByPage(DossierFilter filter, int size) {
        List<String> found = new ArrayList<>();
        Page<DossierRow> page = queries.list(filter, ALL, null, size);
        page.items().forEach(row -> found.add(row.code()));
        while (page.next() != null) {
            page = queries.list(filter, ALL, page.next(), size);
            page.items().forEach(row -> found.add(row.code()));
        }
        return found;
    }

    private List<String> sought(String text, int few) {
        return new DossierSearch(jdbc, few)
                .first(
                        text,
                        new DossierSearch.Part(null, 50),
                        way -> jdbc.sql("select d.code from " + way.newest("1 = 1", 50))
                                .params(way.parameters())
                                .query(String.class)
                                .list(),
                        List::size);
    }

    private List<String> found(String text) {
        return codesOf(new DossierFilter(null, null, null, null, text));
    }

    private List<String> codesOf(DossierFilter filter) {
        return queries.list(filter, ALL, null, 50).items().stream()
                .map(DossierRow::code)
                .toList();
    }
}
