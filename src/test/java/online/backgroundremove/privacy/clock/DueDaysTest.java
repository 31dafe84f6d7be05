package online.backgroundremove.privacy.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import online.backgroundremove.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a request is due, for the figures that are in the migration and the holidays of Germany. */
class DueDaysTest {

    private static final String CASES = "due-days.csv";
    private static final Holidays GERMANY = holidays(Optional.of("de"));

    /** @param happened days in which something had to be made clear, and whether the term was extended */
    @ParameterizedTest(name = "{0} {1} {5}: {4}")
    @Proves("CLOCK-1")
    @CsvFileSource(resources = CASES, numLinesToSkip = 1)
    void isDue(Law law, LocalDate received, @Nullable LocalDate identified, String happened, String due) {
        Course course = new Course(
                received,
                Optional.ofNullable(identified),
                Integer.parseInt(happened.split(" ", -1)[0]),
                happened.endsWith("extended"));

        assertThat(days(law).answer(course).map(LocalDate::toString).orElse("-"))
                .isEqualTo(due);
    }

    @Test
    void thereAreAsManyCasesAsTheDocumentSays() throws IOException {
        long cases = Files.readAllLines(Path.of("src/test/resources/online/backgroundremove/privacy/clock", CASES))
                        .size()
                - 1L;

        assertThat(cases).isGreaterThanOrEqualTo(60);
        assertThat(Files.readString(Path.of("docs/adr/0050-clocks-of-the-laws.md")))
                .contains(cases + " dated");
    }

    @ParameterizedTest
    @Proves("CLOCK-1")
    @CsvSource({
        "2026-01-05, 2026-01-19, ten business days",
        "2026-04-01, 2026-04-17, over Good Friday and Easter Monday",
        "2026-12-18, 2027-01-05, 'over Christmas and New Year'",
        "2026-02-07, 2026-02-20, from a Saturday"
    })
    void arrivalIsToldInBusinessDays(LocalDate received, LocalDate last, String what) {
        assertThat(days(Law.CCPA).acknowledge(Course.from(received))).as(what).contains(last);
        assertThat(days(Law.GDPR).acknowledge(Course.from(received))).isEmpty();
    }

    @Test
    @Proves("CLOCK-4")
    void extendsOnTheLastDayAndNotAfterIt() {
        Course course = identified(LocalDate.of(2026, 1, 31));

        assertThat(days(Law.GDPR).extended(course, LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 4, 30));
        refuses(Law.GDPR, course, LocalDate.of(2026, 3, 3), ExtensionNotPossible.Why.TOO_LATE);
    }

    @Test
    @Proves("CLOCK-4")
    void extendsOnce() {
        Course extended = identified(LocalDate.of(2026, 1, 5)).whenExtended();

        refuses(Law.GDPR, extended, LocalDate.of(2026, 1, 6), ExtensionNotPossible.Why.TWICE);
    }

    @Test
    @Proves("CLOCK-4")
    void extendsOnlyWhereTheLawDoesAndWhatIsRunning() {
        Course course = identified(LocalDate.of(2026, 1, 5));
        LocalDate soon = LocalDate.of(2026, 1, 6);

        for (Law law : new Law[] {Law.LGPD, Law.QUEBEC, Law.UNKNOWN}) {
            refuses(law, course, soon, ExtensionNotPossible.Why.NOT_IN_THIS_LAW);
        }
        refuses(Law.GDPR, Course.from(soon), soon, ExtensionNotPossible.Why.NOT_RUNNING);
    }

    @Test
    @Proves("CLOCK-2")
    void whatIsUnknownIsTheStrictestFigureByFigure() {
        Figures strictest = Migrated.of(Law.UNKNOWN);

        assertThat(strictest).isEqualTo(new Figures(Term.days(15), false, Term.NONE, 10, Begin.RECEIPT, Pause.NEVER));
        assertThat(Migrated.all()).hasSize(6).allSatisfy(figures -> {
            assertThat(strictest.answer()).isLessThanOrEqualTo(figures.answer());
            assertThat(strictest.extension()).isLessThanOrEqualTo(figures.extension());
        });
    }

    @Test
    @Proves("CLOCK-2")
    void aMonthIsStricterThanThirtyDays() {
        assertThat(Term.months(1)).isLessThan(Term.days(30));
        assertThat(Term.days(45)).isLessThan(Term.months(2));
    }

    @Test
    @Proves("CLOCK-3")
    void everyRowHasADayAndTheLawOfTheUnitedKingdomTwo() {
        assertThat(Migrated.validFrom()).hasSize(7);
        assertThat(Migrated.of(Law.UK_GDPR).pause()).isEqualTo(Pause.CLARIFICATION);
    }

    /** Half past eleven in the evening of Saturday is Sunday in Berlin; in that night, an hour is missing there. */
    @Test
    @Proves("CLOCK-1")
    void countsDaysOfThePlaceWhateverTheHour() {
        Instant late = Instant.parse("2026-03-28T23:30:00Z");

        assertThat(LocalDate.ofInstant(late, ZoneId.of("Europe/Berlin"))).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(days(Law.GDPR).answer(identified(LocalDate.ofInstant(late, ZoneId.of("Europe/Berlin")))))
                .contains(LocalDate.of(2026, 4, 29));
        assertThat(days(Law.GDPR).answer(identified(LocalDate.ofInstant(late, ZoneOffset.UTC))))
                .contains(LocalDate.of(2026, 4, 28));
    }

    @Test
    @Proves("CLOCK-1")
    void holidaysAreThoseOfThePartOfTheCountry() {
        LocalDate epiphany = LocalDate.of(2027, 1, 6);

        assertThat(GERMANY.isHoliday(epiphany)).isFalse();
        assertThat(holidays(Optional.of("de-by")).isHoliday(epiphany)).isTrue();
        assertThat(holidays(Optional.empty()).isHoliday(LocalDate.of(2026, 12, 25)))
                .isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> holidays(Optional.of("xx")));
    }

    private static void refuses(Law law, Course course, LocalDate today, ExtensionNotPossible.Why why) {
        assertThatExceptionOfType(ExtensionNotPossible.class)
                .isThrownBy(() -> days(law).extended(course, today))
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private static Course identified(LocalDate day) {
        return new Course(day, Optional.of(day), 0, false);
    }

    private static DueDays days(Law law) {
        return new DueDays(Migrated.of(law), GERMANY::isHoliday);
    }

    private static Holidays holidays(Optional<String> place) {
        return new Holidays(new ClockSettings(ZoneOffset.UTC, place));
    }
}
