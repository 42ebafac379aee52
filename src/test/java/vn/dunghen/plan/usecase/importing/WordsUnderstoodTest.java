package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.plan.domain.PlanDeadline;
import vn.dunghen.plan.domain.PlanTarget;

/** Deadlines, targets and names of units in the words of offices. */
class WordsUnderstoodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Trước ngày 15/12 | BEFORE_DATE | - | 2024-12-15",
                "Hoàn thành trước 30/11/2024 | BEFORE_DATE | - | 2024-11-30",
                "trước tháng 10 | BEFORE_DATE | - | 2024-10-01",
                "Quý II, trước ngày 30/6 | BEFORE_DATE | - | 2024-06-30",
                "01/12 | DATE | - | 2024-12-01",
                "Ngày 15 tháng 12 năm 2024 | DATE | - | 2024-12-15",
                "Chậm nhất 30/6 | DATE | - | 2024-06-30",
                "2024-12-01 | DATE | - | 2024-12-01",
                "Quý II | WITHIN | 2024-04-01 | 2024-06-30",
                "QUÝ 2/2024 | WITHIN | 2024-04-01 | 2024-06-30",
                "Quý II, III | WITHIN | 2024-04-01 | 2024-09-30",
                "Quý III-IV | WITHIN | 2024-07-01 | 2024-12-31",
                "Trong năm 2024 | WITHIN | 2024-01-01 | 2024-12-31",
                "Cả năm | WITHIN | 2024-01-01 | 2024-12-31",
                "Tháng 3-5 | WITHIN | 2024-03-01 | 2024-05-31",
                "12/2024 | WITHIN | 2024-12-01 | 2024-12-31",
                "6 tháng cuối năm | WITHIN | 2024-07-01 | 2024-12-31",
                "Từ ngày 01/3 đến hết tháng 6 | WITHIN | 2024-03-01 | 2024-06-30",
                "Từ 01/3 đến trước ngày 30/9 | WITHIN | 2024-03-01 | 2024-09-29",
                "Từ Quý I/2024 | FROM | 2024-01-01 | -",
                "Từ tháng 02/2024 | FROM | 2024-02-01 | -",
                "6 tháng trước ngày 05/6 và cả năm trước ngày 05/12 | PERIODIC | 2024-06-05 | 2024-12-05",
                "Hằng quý | PERIODIC | - | -",
                "Trước ngày 15 hàng tháng | PERIODIC | - | -",
                "Tháng 6 và tháng 12 | PERIODIC | 2024-06-01 | 2024-12-31",
                "Thường xuyên | STANDING | - | -",
                "Thường xuyên trong năm 2024 | STANDING | 2024-01-01 | 2024-12-31",
                "Khi có yêu cầu | ON_REQUEST | - | -",
                "15.11.2024 | DATE | - | 2024-11-15",
                "15-11-2024 | DATE | - | 2024-11-15",
                "trước 15.11.2024 | BEFORE_DATE | - | 2024-11-15",
                "trước ngày 15-11-2024 | BEFORE_DATE | - | 2024-11-15",
                "15/ 6/ 2024 | DATE | - | 2024-06-15",
                "30 . 6 . 2024 | DATE | - | 2024-06-30",
                "15-6/2024 | DATE | - | 2024-06-15",
                "11.2024 | WITHIN | 2024-11-01 | 2024-11-30",
                "Tháng 1-6/2024 | WITHIN | 2024-01-01 | 2024-06-30",
                "Từ 01.3.2024 đến 30.9.2024 | WITHIN | 2024-03-01 | 2024-09-30",
                "Trước ngày 15.6 và 15.12.2024 | PERIODIC | 2024-06-15 | 2024-12-15",
                "Trước 30/6/2024 (theo Công văn số 55/SNV ngày 12/02/2024) | BEFORE_DATE | - | 2024-06-30",
                "Quý II/2024 (sau khi có Nghị quyết số 12/NQ-HĐND ngày 10/3/2024) | WITHIN | 2024-04-01 | 2024-06-30",
                "Quý II theo Quyết định số 15/QĐ-UBND ngày 10 tháng 01 năm 2023 | WITHIN | 2024-04-01 | 2024-06-30",
                "Kế hoạch số 12/KH-SKHCN, trước ngày 15/6 | BEFORE_DATE | - | 2024-06-15",
                "Q3/2024 | WITHIN | 2024-07-01 | 2024-09-30",
                "Q1/2024 - Q2/2024 | WITHIN | 2024-01-01 | 2024-06-30",
                "Quí I năm 2024 | WITHIN | 2024-01-01 | 2024-03-31",
                "Quý III+IV/2024 | WITHIN | 2024-07-01 | 2024-12-31",
                "Sau 30/6/2024 | FROM | 2024-07-01 | -",
                "Sau ngày 01/7/2024 | FROM | 2024-07-02 | -",
                "Sau khi kết thúc quý II | FROM | 2024-07-01 | -",
                "Sau quý II/2024 | FROM | 2024-07-01 | -",
                "Không trước 01/7/2024 | FROM | 2024-07-01 | -",
                "Không quá 30/6 | DATE | - | 2024-06-30",
                "Không muộn hơn ngày 30/6 | DATE | - | 2024-06-30",
                "Chậm nhất trước ngày 30/6 | BEFORE_DATE | - | 2024-06-30",
                "9 tháng đầu năm 2024 | WITHIN | 2024-01-01 | 2024-09-30",
                "3 tháng cuối năm | WITHIN | 2024-10-01 | 2024-12-31",
                "Sáu tháng đầu năm | WITHIN | 2024-01-01 | 2024-06-30",
                "Tháng sáu | WITHIN | 2024-06-01 | 2024-06-30",
                "6 tháng đầu năm và cả năm | PERIODIC | 2024-01-01 | 2024-12-31",
                "Quý I và cả năm | PERIODIC | 2024-01-01 | 2024-12-31",
                "Hằng tháng từ tháng 3/2024 | PERIODIC | 2024-03-01 | 2024-12-31",
                "Hằng tháng từ quý II | PERIODIC | 2024-04-01 | 2024-12-31",
                "Hai tháng một lần | PERIODIC | - | -",
                "02 tháng/lần | PERIODIC | - | -",
                "Mỗi quý 1 lần | PERIODIC | - | -",
                "Thường xuyên từ quý II | STANDING | 2024-04-01 | 2024-12-31",
                "Nửa cuối tháng 6 | WITHIN | 2024-06-16 | 2024-06-30",
                "Nửa đầu tháng 6/2024 | WITHIN | 2024-06-01 | 2024-06-15",
                "Quý 4/24 | WITHIN | 2024-10-01 | 2024-12-31",
                "Q4/24 | WITHIN | 2024-10-01 | 2024-12-31",
                "Quý IV-24 | WITHIN | 2024-10-01 | 2024-12-31",
                "Quý IV năm 24 | WITHIN | 2024-10-01 | 2024-12-31",
                "tháng 11/24 | WITHIN | 2024-11-01 | 2024-11-30",
                "Trước tháng 11-24 | BEFORE_DATE | - | 2024-11-01",
                "Ngày 15 tháng 11/24 | DATE | - | 2024-11-15",
                "Tháng 1-6/24 | WITHIN | 2024-01-01 | 2024-06-30",
                "Tháng 10, 11/24 | WITHIN | 2024-10-01 | 2024-11-30",
                "Từ tháng 2/24 đến tháng 11/24 | WITHIN | 2024-02-01 | 2024-11-30",
                "Quý II/24 - IV/24 | WITHIN | 2024-04-01 | 2024-12-31",
                "Quý II/2024 đến quý IV/2024 | WITHIN | 2024-04-01 | 2024-12-31",
                "Quý I/2024, II/2024 | WITHIN | 2024-01-01 | 2024-06-30",
                "Quý I/II | WITHIN | 2024-01-01 | 2024-06-30",
                "Quý I-II/24 | WITHIN | 2024-01-01 | 2024-06-30",
                "2024 | WITHIN | 2024-01-01 | 2024-12-31",
                "Năm 2024 - 2025 | WITHIN | 2024-01-01 | 2025-12-31",
                "2024-2025 | WITHIN | 2024-01-01 | 2025-12-31",
                "giai đoạn 2024 – 2026 | WITHIN | 2024-01-01 | 2026-12-31",
                "Năm 2024, 2025 | WITHIN | 2024-01-01 | 2025-12-31",
                "Từ năm 2023 đến năm 2025 | WITHIN | 2023-01-01 | 2025-12-31",
                "Quý II (Đề án giai đoạn 2021-2025) | WITHIN | 2024-04-01 | 2024-06-30",
                "Quý II (tháng 5) | WITHIN | 2024-05-01 | 2024-05-31",
                "Tháng 3 quý I | WITHIN | 2024-03-01 | 2024-03-31",
                "Quý I (3 tháng đầu năm) | WITHIN | 2024-01-01 | 2024-03-31",
                "Từ 2024 | FROM | 2024-01-01 | -",
                "Quý I 2024 | WITHIN | 2024-01-01 | 2024-03-31",
                "Quý I (năm 2024) | WITHIN | 2024-01-01 | 2024-03-31",
                "Quý II đến hết năm | WITHIN | 2024-04-01 | 2024-12-31",
                "Hằng tháng từ tháng 3 đến hết năm | PERIODIC | 2024-03-01 | 2024-12-31",
                "T3-T5/2024 | WITHIN | 2024-03-01 | 2024-05-31",
                "Tháng 01÷6 | WITHIN | 2024-01-01 | 2024-06-30",
                "tháng 5+6 | WITHIN | 2024-05-01 | 2024-06-30",
                "tháng5 | WITHIN | 2024-05-01 | 2024-05-31",
                "Thượng tuần tháng 3 | WITHIN | 2024-03-01 | 2024-03-10",
                "Trung tuần tháng 8/2024 | WITHIN | 2024-08-11 | 2024-08-20",
                "Hạ tuần tháng 2 | WITHIN | 2024-02-21 | 2024-02-29",
                "1-5/6 | WITHIN | 2024-06-01 | 2024-06-05",
                "01/6-30/9 | WITHIN | 2024-06-01 | 2024-09-30",
                "Từ ngày 10 đến ngày 15/4/2024 | WITHIN | 2024-04-10 | 2024-04-15",
                "Ngày 15, 16/4 | WITHIN | 2024-04-15 | 2024-04-16",
                "Trước ngày 10 và 25/6 | PERIODIC | 2024-06-10 | 2024-06-25"
            })
    void deadlinesBecomeTypesAndKeepTheirWords(String words, String kind, String from, String to) {
        Deadlines.Read read = Deadlines.parse(words, 2024);
        PlanDeadline deadline = read.deadline();
        assertThat(deadline.kind()).hasToString(kind);
        assertThat(deadline.from() == null ? null : deadline.from().toString()).isEqualTo(from);
        assertThat(deadline.to() == null ? null : deadline.to().toString()).isEqualTo(to);
        assertThat(deadline.text()).isEqualTo(words);
        assertThat(read.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 15/12/2023 | khác năm 2024",
                "Quý IV/2025 | khác năm 2024",
                "31/02 | không có thật",
                "Trước ngày 31/4/2024 | không có thật",
                "ngày 15/13 | không có thật",
                "sớm nhất có thể | chưa hiểu",
                "Tuần 2 tháng 5 | chưa hiểu tuần",
                "Thường xuyên; báo cáo trước ngày 15/12 | chọn một",
                "Từ tháng 9 đến tháng 3 | trước khi bắt đầu",
                "Theo Kế hoạch số 123/KH-UBND ngày 15/01/2024 của UBND tỉnh | chưa hiểu",
                "Theo Công văn số 12/SKHCN ngày 5/3/2024 | chưa hiểu",
                "Theo Công văn số 12 ngày 5.3.2024 | chưa hiểu",
                "Theo Quyết định số 15/QĐ-UBND ngày 10/01/2024 | chưa hiểu",
                "Theo Quyết định 15/QĐ-UBND | chưa hiểu",
                "Theo Quyết định của UBND tỉnh ngày 10/01/2024 | chưa hiểu",
                "Theo quy định tại Thông tư số 03/2024/TT-VPCP | chưa hiểu",
                "Trước ngày 05 của tháng sau | chưa hiểu",
                "Không quá ngày 10 tháng sau | chưa hiểu",
                "30.02.2024 | không có thật",
                "Quý II/2024, sau khi có hướng dẫn của Bộ | chọn một",
                "Hoàn thành quý I, duy trì thường xuyên | chọn một",
                "Trước 15/6 và quý IV | nhiều mốc",
                "Nửa đầu quý III | nửa quý",
                "Trước 3-5 ngày làm việc | chưa hiểu",
                "3-6/2024 | một ngày hay mấy tháng",
                "Sau 31/12/2024 | bắt đầu sau năm 2024",
                "Quý 4/25 | khác năm 2024",
                "tháng 11/26 | khác năm 2024",
                "2026-2028 | khác năm 2024",
                "2026 - 2024 | trước khi bắt đầu",
                "Quý IV 2025 | khác năm 2024",
                "Trực 24/7 | suốt ngày đêm",
                "24/7 | suốt ngày đêm",
                "Đầu tháng 3 | chưa rõ ngày phải xong",
                "Giữa quý II | chưa rõ ngày phải xong",
                "Đầu năm, giữa năm và cuối năm | chưa rõ ngày phải xong",
                "Tháng đầu quý III | chưa rõ ngày phải xong",
                "Sau kỳ họp HĐND tháng 7/2024 | một việc chưa rõ ngày",
                "Trước Tết, tháng 1 | một việc chưa rõ ngày",
                "Ngày 01 và 15 hằng tháng | nhiều ngày trong một tháng",
                "Trình UBND tỉnh tháng 6, trình HĐND tỉnh kỳ họp cuối năm | một việc chưa rõ ngày",
                "Trước ngày 31/01 năm sau | một năm khác",
                "Quý IV năm trước | năm khác",
                "Quý I và các quý tiếp theo | về sau",
                "Xong trong tháng 9 và duy trì các tháng tiếp theo | về sau",
                "30/6/2024 và những tháng còn lại | về sau",
                "05 ngày làm việc trước ngày 30/6 | một việc chưa rõ ngày",
                "Trong 10 ngày kể từ ngày 01/7 | một việc chưa rõ ngày",
                "Hàng tháng: ngày 20; hàng quý: ngày 15 tháng cuối quý | nhiều kỳ",
                "Hằng quý, hằng năm | nhiều kỳ",
                "2024 - 2026, định hướng 2035 | khác năm 2024",
                "Trước ngày 25 của tháng cuối quý I, II, III và trước 10/12 | chưa rõ ngày phải xong",
                "Trước 17 giờ ngày 15/11/2024 | cả giờ",
                "Trước 16h30 ngày 20/6 | cả giờ",
                "Chậm nhất 10h00, ngày 05/12/2024 | cả giờ",
                "17:00 ngày 30/6/2024 | cả giờ",
                "Trước 11g30 thứ Sáu ngày 15/3/2024 | cả giờ",
                "T3 | chưa hiểu",
                "T2-T6 | chưa hiểu"
            })
    void whatIsDoubtfulIsSaidAndNeverCorrected(String words, String doubt) {
        Deadlines.Read read = Deadlines.parse(words, 2024);
        assertThat(read.doubts()).anySatisfy(said -> assertThat(said).contains(doubt));
        assertThat(read.deadline().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Trước 15/6/2024 và 15/12/2024 | <06-15 2024-06-15, <12-15 2024-12-15",
                "Trước ngày 15.6 và 15.12.2024 | <06-15 2024-06-15, <12-15 2024-12-15",
                "Trước 15/6, chậm nhất 15/12 | <06-15 2024-06-15, 12-15 2024-12-15",
                "14/3, 14/6, 14/9, 14/12 | 03-14 2024-03-14, 06-14 2024-06-14, 09-14 2024-09-14, 12-14 2024-12-14",
                "6 tháng trước ngày 05/6 và cả năm trước ngày 05/12 | <06-05 2024-06-05, <12-05 2024-12-05",
                "Tháng 6 và tháng 12 | 06-30 2024-06, 12-31 2024-12",
                "Quý I, III | 03-31 2024-Q1, 09-30 2024-Q3",
                "Quý I và cả năm | 03-31 2024-Q1, 12-31 2024-12-31",
                "6 tháng đầu năm và cả năm | 06-30 2024-06-30, 12-31 2024-12-31",
                "Định kỳ 6 tháng, năm | 06-30 2024-06, 12-31 2024-12",
                "Trước ngày 15/12 hằng năm | <12-15 2024-12-15",
                "Hằng tháng từ tháng 10/2024 | 10-31 2024-10, 11-30 2024-11, 12-31 2024-12",
                "03 tháng một lần | 03-31 2024-Q1, 06-30 2024-Q2, 09-30 2024-Q3, 12-31 2024-Q4",
                "4 tháng/lần | 04-30 2024-04, 08-31 2024-08, 12-31 2024-12",
                "Hằng quý, trước ngày 10 của tháng cuối quý | <03-10 2024-Q1, <06-10 2024-Q2, <09-10 2024-Q3, <12-10 2024-Q4",
                "Hằng quý, trước 15/12 | 03-31 2024-Q1, 06-30 2024-Q2, 09-30 2024-Q3, <12-15 2024-12-15, 12-31 2024-Q4",
                "Hằng tháng từ tháng 10 đến tháng 11 | 10-31 2024-10, 11-30 2024-11",
                "Từ quý I đến quý IV hằng năm | -",
                "Hằng quý giai đoạn 2024-2025 | 03-31 2024-Q1, 06-30 2024-Q2, 09-30 2024-Q3, 12-31 2024-Q4, 03-31 2025-Q1, 06-30 2025-Q2, 09-30 2025-Q3, 12-31 2025-Q4",
                "Mùng 5 hằng quý | 03-05 2024-Q1, 06-05 2024-Q2, 09-05 2024-Q3, 12-05 2024-Q4",
                "Trước 20 hằng quý | <03-20 2024-Q1, <06-20 2024-Q2, <09-20 2024-Q3, <12-20 2024-Q4",
                "Hằng tuần | -",
                "Hằng năm | -",
                "Quý II | -"
            })
    void workThatComesBackIsLookedAtWhenItsPlanSays(String words, String expected) {
        PlanDeadline deadline = Deadlines.parse(words, 2024).deadline();
        String looks = new OfficeDeadlineWords()
                .looks(deadline, 2024).stream()
                        .map(look -> (look.before() ? "<" : "")
                                + look.day().toString().substring(5) + " " + look.period())
                        .collect(Collectors.joining(", "));
        assertThat(looks).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void everyMonthHasItsLookUnlessSomebodySetOtherDates() {
        PlanDeadline monthly = Deadlines.parse("Trước ngày 25 hằng tháng", 2024).deadline();
        OfficeDeadlineWords words = new OfficeDeadlineWords();
        assertThat(words.looks(monthly, 2024)).hasSize(12).allSatisfy(look -> {
            assertThat(look.day().getDayOfMonth()).isEqualTo(25);
            assertThat(look.before()).isTrue();
        });
        PlanDeadline byHand = new PlanDeadline(
                monthly.kind(), LocalDate.parse("2024-05-01"), LocalDate.parse("2024-10-31"), monthly.text());
        assertThat(words.looks(byHand, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Tổng hợp, báo cáo trước ngày 05/6 và 05/12. | báo cáo trước ngày 05/6 và 05/12",
                "Kiểm tra, hoàn thành trong tháng 5 và tháng 10/2024. | hoàn thành trong tháng 5 và tháng 10/2024",
                "Nâng cấp, hoàn thành trước 15.9.2024. | hoàn thành trước 15.9.2024",
                "Nâng cấp, hoàn thành trong quý II/25. | hoàn thành trong quý II/25",
                "Họp trước 3-5 ngày, hoàn thành 15-20 hồ sơ. | -"
            })
    void datesInSentencesAreTakenWhole(String words, String expected) {
        assertThat(Deadlines.inProse(words)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Đạt từ 85% trở lên | AT_LEAST | 85 | %",
                "không dưới 95 % | AT_LEAST | 95 | %",
                "≥ 90,5% | AT_LEAST | 90.5 | %",
                "từ 80 điểm trở lên | AT_LEAST | 80 | điểm",
                "Trên 84% | MORE_THAN | 84 | %",
                "Trên 84 điểm | MORE_THAN | 84 | điểm",
                "100% | EXACTLY | 100 | %",
                "100% hồ sơ được số hóa | EXACTLY | 100 | %",
                "Từ 02 giải pháp trở lên | COUNT | 2 | giải pháp",
                "Tối thiểu 03 lớp | COUNT | 3 | lớp",
                "1.000 lượt | COUNT | 1000 | lượt",
                "Giảm dưới 5% | TEXT | - | -",
                "90-95% | TEXT | - | -",
                "từ 80% đến 90% | TEXT | - | -",
                "10/15 đơn vị | TEXT | - | -",
                "≤ 5% | TEXT | - | -",
                "<5% | TEXT | - | -",
                "Quý I: 20%; Quý II: 50% | TEXT | - | -",
                "02 lớp; 50 học viên | TEXT | - | -",
                "Năm 2026: 80% | EXACTLY | 80 | %",
                "Trước 30/6 đạt 50% | EXACTLY | 50 | %",
                "100% (20/20 thủ tục) | EXACTLY | 100 | %",
                "8.5 điểm | EXACTLY | 8.5 | điểm",
                "1.234,5 triệu đồng | COUNT | 1234.5 | triệu đồng",
                "≥ 2 tin/tháng | COUNT | 2 | tin",
                "1.500 tờ rơi cho 20 xã | COUNT | 1500 | tờ rơi",
                "Hoàn thành tốt | TEXT | - | -"
            })
    void targetsBecomeTypesAndKeepTheirWords(String words, String operator, String value, String unit) {
        PlanTarget target = Targets.parse(words);
        assertThat(target).isNotNull();
        assertThat(target.operator()).hasToString(operator);
        assertThat(target.value() == null ? null : target.value().toPlainString())
                .isEqualTo(value);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Quản lý công nghệ | CN",
                "PHÒNG QUẢN LÝ CÔNG NGHỆ | CN",
                "phong quan ly cong nghe | CN",
                "P. QLCN | CN",
                "Phòng QL Công nghệ | CN",
                "Trưởng phòng QLCN | CN",
                "Phòng Tiêu chuẩn - Đo lường - Chất lượng | TDC",
                "Phòng TC-ĐL-CL | TDC",
                "VP Sở, Thanh tra và Phòng KH-TC | VP TT KHTC",
                "Phòng Kế hoạch, Tài chính; Văn phòng | KHTC VP",
                "Trung tâm Thông tin và Ứng dụng KH&CN | TTTT",
                "TT TT&ƯDKH | TTTT",
                "Trung tâm KTTCĐL | TTTDC",
                "Lãnh đạo Sở | LD",
                "Các phòng, cơ quan, đơn vị (theo chức năng, nhiệm vụ) | ALL",
                "Các phòng chuyên môn, các đơn vị trực thuộc Sở | ALL",
                "Các phòng chuyên môn | ROOMS",
                "Các phòng: CĐS, KHTC | CDS KHTC",
                "Các phòng, đơn vị: Chuyển đổi số; Văn phòng Sở | CDS VP",
                "Các phòng, đơn vị (trừ Thanh tra) | ALL?",
                "Các đơn vị trực thuộc | SUBORDINATE",
                "Văn phòng Sở và các phòng, đơn vị thuộc Sở | VP ALL",
                "các đơn vị có website | ALL?",
                "Cơ quan, đơn vị có liên quan | ALL?",
                "Phòng Quản lý KH&CN | CN?",
                "Văn phòng UBND tỉnh | ?",
                "Sở Nội vụ, UBND các huyện | ? ?",
                "các đơn vị tư vấn | ?",
                "Phòng Hợp tác quốc tế | ?"
            })
    void unitsAreRecognisedAndGuessesAreMarked(String words, String codes) {
        assertThat(String.join(" ", MinhHoa.codes(MinhHoa.units().list(words)))).isEqualTo(codes);
    }
}
