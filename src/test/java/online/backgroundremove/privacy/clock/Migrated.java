package online.backgroundremove.privacy.clock;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The figures of the laws as the migration puts them into the database; later rows of a law win. */
final class Migrated {

    private static final Pattern ROW =
            Pattern.compile("values \\(\\d+, '(\\w+)', date '([\\d-]+)', (\\d+), (\\d+), (\\w+),"
                    + " (\\d+), (\\d+), (\\d+), '(\\w+)', '(\\w+)',\\s+'([^']+)'\\);");

    private Migrated() {}

    static Map<Law, Figures> figures() {
        return rows().stream()
                .collect(toMap(
                        row -> Law.valueOf(row.group(1)),
                        Migrated::figures,
                        (before, after) -> after,
                        LinkedHashMap::new));
    }

    static Figures of(Law law) {
        return law == Law.UNKNOWN ? Figures.strictest(all()) : figures().getOrDefault(law, Figures.strictest(all()));
    }

    static Collection<Figures> all() {
        return figures().values();
    }

    static List<LocalDate> validFrom() {
        return rows().stream().map(row -> LocalDate.parse(row.group(2))).toList();
    }

    private static List<MatchResult> rows() {
        try {
            return ROW.matcher(Files.readString(Path.of("db", "migration", "common", "V71__privacy_regime.sql")))
                    .results()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Figures figures(MatchResult row) {
        return new Figures(
                term(row, 3),
                Boolean.parseBoolean(row.group(5)),
                term(row, 6),
                Integer.parseInt(row.group(8)),
                Begin.valueOf(row.group(9)),
                Pause.valueOf(row.group(10)));
    }

    private static Term term(MatchResult row, int group) {
        return new Term(Integer.parseInt(row.group(group)), Integer.parseInt(row.group(group + 1)));
    }
}
