package online.backgroundremove.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import online.backgroundremove.privacy.clock.Figures;
import online.backgroundremove.privacy.clock.LawInForce;
import online.backgroundremove.privacy.clock.Term;

/** What the law of which place gives people, and since when, in words: the same rows by which requests are answered. */
final class RightsFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private RightsFacts() {}

    static String table(List<LawInForce> laws) {
        Properties words = Texts.properties("words.properties");
        return MarkdownTable.of(
                List.of("Where you live", "Law", "Your rights", "Time for an answer", "As it is since"),
                laws.stream()
                        .map(law -> List.of(
                                words.getProperty("place." + law.law()),
                                words.getProperty("law." + law.law()),
                                law.rights(),
                                time(law.figures()),
                                day(law.since())))
                        .toList());
    }

    private static String time(Figures figures) {
        Term longest = figures.answer().plus(figures.extension());
        String usual = words(figures.answer());
        return figures.extension().isNone() ? usual : usual + ", in hard cases " + words(longest);
    }

    private static String words(Term term) {
        return PlainPeriod.of("P" + term.months() + "M" + term.days() + "D");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
