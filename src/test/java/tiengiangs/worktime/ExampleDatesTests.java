package tiengiangs.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleDatesTests {

    private static final Calendars VIETNAM = PlanFixtures.calendars(PlanFixtures.vietnam());

    @ParameterizedTest
    @CsvFileSource(resources = "/worktime/expected-dates.csv", numLinesToSkip = 1)
    void receptionCountsFromTheReportAndHandlingFromReceptionsLimit(String submitted, String receivedBy,
            String handledBy) {
        Instant received = due("1 giờ làm việc", submitted);
        assertThat(received).isEqualTo(OffsetDateTime.parse(receivedBy).toInstant());
        if (handledBy != null) {
            assertThat(due("6 ngày làm việc", receivedBy)).isEqualTo(OffsetDateTime.parse(handledBy).toInstant());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # on the clock
            1 working hour                    | 2026-11-02 07:35 | 2026-11-02 08:35
            # outside a session the count begins with the next one
            1 working hour                    | 2026-11-07 20:10 | 2026-11-09 08:00
            1 working hour                    | 2026-11-02 06:59 | 2026-11-02 08:00
            1 working hour                    | 2026-11-02 12:00 | 2026-11-02 14:30
            # across lunch
            1 working hour                    | 2026-11-02 11:00 | 2026-11-02 14:00
            # reached exactly at a session's end it is due there
            1 working hour                    | 2026-11-02 10:30 | 2026-11-02 11:30
            1 working hour                    | 2026-11-02 16:00 | 2026-11-02 17:00
            8 working hours                   | 2026-11-02 07:00 | 2026-11-02 17:00
            # Friday evening
            1 working hour                    | 2026-11-06 16:30 | 2026-11-09 07:30
            # the day of the start is not counted, whatever the hour
            1 working day                     | 2026-11-02 07:00 | 2026-11-03 17:00
            1 working day                     | 2026-11-02 23:59 | 2026-11-03 17:00
            6 working days                    | 2026-11-02 08:00 | 2026-11-10 17:00
            # a start on a rest day
            1 working day                     | 2026-11-07 09:00 | 2026-11-09 17:00
            # Tết Bính Ngọ: five days off
            1 working day                     | 2026-02-13 09:00 | 2026-02-23 17:00
            1 working hour                    | 2026-02-13 16:30 | 2026-02-23 07:30
            # the made-up Saturday of 22/08/2026 counts, 31/08 to 02/09 do not
            1 working day                     | 2026-08-21 09:00 | 2026-08-22 17:00
            6 working days                    | 2026-08-26 09:00 | 2026-09-08 17:00
            # 24/11/2026 is off; 23/11 is only proposed and counts
            1 working day                     | 2026-11-20 09:00 | 2026-11-23 17:00
            1 working day                     | 2026-11-23 09:00 | 2026-11-25 17:00
            # extension, then pause
            6 working days plus 6 working days | 2026-11-02 08:00 | 2026-11-18 17:00
            6 working days plus 90 working minutes | 2026-11-02 08:00 | 2026-11-11 08:30
            # 80 % of the 3,300 minutes between: 2,640
            80% of 6 working days             | 2026-11-02 08:00 | 2026-11-09 14:00
            80% of 1 working hour             | 2026-11-02 07:35 | 2026-11-02 08:23
            """)
    void countsAsTheRegulationReads(String limit, String start, String due) {
        assertThat(VIETNAM.due(Limit.parse(limit), PlanFixtures.instant(start)).instant())
            .isEqualTo(PlanFixtures.instant(due));
    }

    @Test
    void shareThatIsFullWhenTheOfficeClosesIsDueThenToTheMillisecond() {
        Instant start = PlanFixtures.instant("2022-01-04 07:00").plusMillis(1);
        assertThat(VIETNAM.due(Limit.parse("80% of 8 working hours plus 3 working days"), start).instant())
            .isEqualTo(PlanFixtures.instant("2022-01-07 17:00"));
    }

    @Test
    void workingMinutesAreTheOtherReadingOfADay() {
        Plan.Hours office = PlanFixtures.office();
        Plan plan = new Plan(List.of(new Plan.Hours(null, office.from(), null, true, true, office.week())),
                PlanFixtures.reviewedDays());
        DueTime due = PlanFixtures.calendars(plan)
            .due(Limit.parse("6 working days"), PlanFixtures.instant("2026-11-02 08:00"));
        assertThat(due.instant()).isEqualTo(PlanFixtures.instant("2026-11-10 08:00"));
        assertThat(due.counting()).isEqualTo(Counting.WORKING_MINUTES);
    }

    @Test
    void explanationReadsAsInTheLookGuide() {
        DueTime due = VIETNAM.due(Limit.parse("1 working hour"), PlanFixtures.instant("2026-11-28 20:10"));
        assertThat(new Explanation(Locale.forLanguageTag("vi"), PlanFixtures.ZONE).of(due)).containsExactly(
                "Bắt đầu 20:10 thứ Bảy, 28/11/2026, ngoài giờ làm việc: tính từ 07:00 thứ Hai, 30/11/2026.",
                "Thứ Bảy, 28/11/2026: ngày nghỉ hằng tuần, không tính.",
                "Chủ nhật, 29/11/2026: ngày nghỉ hằng tuần, không tính.",
                "Thứ Hai, 30/11/2026: 07:00–08:00, được 60 phút làm việc.", "Đến hạn 08:00 thứ Hai, 30/11/2026.");
        assertThat(new Explanation(Locale.ENGLISH, PlanFixtures.ZONE).of(due)).containsExactly(
                "Starts at 20:10 on Saturday, 28/11/2026, outside working hours: counted from 07:00 on Monday, 30/11/2026.",
                "Saturday, 28/11/2026: weekly rest day, not counted.",
                "Sunday, 29/11/2026: weekly rest day, not counted.",
                "Monday, 30/11/2026: 07:00–08:00, 60 working minutes.", "Due at 08:00 on Monday, 30/11/2026.");
    }

    @Test
    void calendarWithoutHoursIsAnErrorAndNoEndlessCount() {
        Plan closed = new Plan(List.of(new Plan.Hours(null, PlanFixtures.LONG_AGO, PlanFixtures.LONG_AGO, false, true,
                PlanFixtures.office().week())), List.of());
        Calendars calendars = PlanFixtures.calendars(closed);
        for (String limit : List.of("1 working hour", "1 working day")) {
            org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> calendars.due(Limit.parse(limit),
                        PlanFixtures.instant(LocalDateTime.of(2026, 1, 1, 8, 0))))
                .withMessageContaining("enter working hours");
        }
    }

    private static Instant due(String limit, String from) {
        return VIETNAM.due(Limit.parse(limit + " từ " + from)).instant();
    }

}
