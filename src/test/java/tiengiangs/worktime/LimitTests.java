package tiengiangs.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTests {

    private static final Limit WHOLE = new Limit(80, 6, Limit.Unit.DAYS, Instant.parse("2026-11-23T02:00:00Z"), 2, 30,
            "TRUNG-TAM");

    @ParameterizedTest
    @ValueSource(strings = {
            "80% of 6 working days from 2026-11-23T09:00:00+07:00 plus 2 working days plus 30 working minutes at TRUNG-TAM",
            "80 % của 6 ngày làm việc từ 2026-11-23T02:00:00Z cộng 2 ngày làm việc cộng 30 phút làm việc tại TRUNG-TAM",
            "  80%  OF 6 Working Day FROM 2026-11-23T09:00+07:00\n plus 2 working day plus 30 working minute AT TRUNG-TAM ",
            "80% của 6 Ngày Làm Việc từ 2026-11-23T09:00:00+07:00 plus 2 ngày làm việc cộng 30 working minutes at TRUNG-TAM" })
    void readsBothLanguagesWithTheSameMeaning(String text) {
        assertThat(Limit.parse(text)).isEqualTo(WHOLE);
    }

    @Test
    void readsVietnameseWhoseAccentsAreWrittenApart() {
        String apart = java.text.Normalizer.normalize("1 giờ làm việc", java.text.Normalizer.Form.NFD);
        assertThat(Limit.parse(apart)).isEqualTo(Limit.of(1, Limit.Unit.HOURS));
        assertThat(Limit.isWorkingTime(apart)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                               | worktime.limit.empty
            6 working days from ${assignedAt}                | worktime.limit.hole
            0% of 6 working days                             | worktime.limit.percent
            101% of 6 working days                           | worktime.limit.percent
            x % of 6 working days                            | worktime.limit.percent
            80% 6 working days                               | worktime.limit.of
            80% von 6 working days                           | worktime.limit.of
            six working days                                 | worktime.limit.amount
            0 working days                                   | worktime.limit.amount
            1000 working days                                | worktime.limit.amount
            -1 working days                                  | worktime.limit.amount
            1,5 working days                                 | worktime.limit.amount
            9999999 working days                             | worktime.limit.amount
            ١ working day                                    | worktime.limit.amount
            6 days                                           | worktime.limit.unit
            6 working weeks                                  | worktime.limit.unit
            6 ngày                                           | worktime.limit.unit
            6 ngay lam viec from 2026-11-23T09:00:00+07:00   | worktime.limit.unit
            6 working days from                              | worktime.limit.from
            6 working days from tomorrow                     | worktime.limit.from
            6 working days from 2026-11-23                   | worktime.limit.from
            6 working days from 2026-11-23T09:00:00          | worktime.limit.from
            6 working days from 2026-02-30T09:00:00+07:00    | worktime.limit.from
            6 working days from 1999-12-31T09:00:00+07:00    | worktime.limit.from
            6 working days from 2200-01-01T09:00:00+07:00    | worktime.limit.from
            6 working days plus                              | worktime.limit.plus
            6 working days plus two working days             | worktime.limit.plus
            6 working days plus 2 days                       | worktime.limit.plus
            6 working days plus 2 working hours              | worktime.limit.plus
            6 working days plus 5 working minutes plus 1 working day | worktime.limit.plus
            6 working days plus 1000 working days            | worktime.limit.plus.days
            6 working days plus 1000000 working minutes      | worktime.limit.plus
            6 working days at                                | worktime.limit.at
            6 working days at -X                             | worktime.limit.at
            6 working days at a/b                            | worktime.limit.at
            6 working days at TRUNG-TAM please               | worktime.limit.rest
            6 working days now                               | worktime.limit.rest
            6 working days at A from 2026-11-23T09:00:00+07:00 | worktime.limit.rest
            """)
    void refusesWithACodeAndAnExampleInTheReadersLanguage(String text, String code) {
        assertThatExceptionOfType(BadLimit.class).isThrownBy(() -> Limit.parse(text)).satisfies((refusal) -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.text()).isEqualTo(text);
            assertThat(refusal).hasMessageContaining("Example: ");
            assertThat(Words.in(Locale.forLanguageTag("vi")).say(code, text)).contains("Ví dụ: ");
        });
    }

    @Test
    void refusesNothingLikeEmptiness() {
        assertThatExceptionOfType(BadLimit.class).isThrownBy(() -> Limit.parse(null))
            .satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("worktime.limit.empty"));
    }

    @Test
    void repeatsOnlyTheBeginningOfALongText() {
        assertThatExceptionOfType(BadLimit.class).isThrownBy(() -> Limit.parse("x".repeat(100_000) + " working days"))
            .satisfies((refusal) -> assertThat(refusal.text()).hasSize(161).endsWith("…"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PT1H", "P30D", "2026-11-23T09:00:00", "R3/PT10M", "0 0 7 * * ?", "", "${target}" })
    void leavesOtherNotationsToTheEngine(String text) {
        assertThat(Limit.isWorkingTime(text)).isFalse();
        assertThat(Limit.problemOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "${n} working days from ${a}", "#{n} ngày làm việc từ ${a} tại ${agency}",
            "${target} from ${assignedAt} plus ${extension} working days plus ${pause} working minutes at ${agency}",
            "${p}% of ${n} working hours from ${map['a}b'].at({1})}", "6 working days at UBND-${code}" })
    void acceptsHolesWhereAValueWillStand(String template) {
        assertThat(Limit.problemOf(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "${n} working day's from ${a}", "6 working days ${a}", "6 working days from ${a} since",
            "6 working days from ${a", "6 workin days from ${a}", "6 giờ từ ${a}" })
    void refusesTemplatesThatNoValueCanMend(String template) {
        assertThat(Limit.problemOf(template)).isPresent();
    }

    @Test
    void readsItsOwnWords() {
        assertThat(Limit.parse(WHOLE.toString())).isEqualTo(WHOLE);
        assertThat(Limit.of(1, Limit.Unit.HOURS)).hasToString("1 working hour");
        assertThat(Limit.of(6, Limit.Unit.DAYS).percent(80).at("SO-XD")).hasToString("80% of 6 working days at SO-XD");
    }

}
