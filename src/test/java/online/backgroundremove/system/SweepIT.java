package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.backgroundremove.Proves;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SweepIT {

    private static final int OVER = 20_000;
    private static final int BATCH = 50;

    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** As many rows again are over tomorrow. */
    private static final String ROWS = "insert into legal_hold"
            + " (id, subject, reason, words, asked_by, hold_until, created_at, expires_at)"
            + " select gen_random_uuid(), gen_random_uuid(), 'LEGAL_CLAIM', '\\x00', gen_random_uuid(),"
            + " now() - interval '3 years', now() - interval '5 years',"
            + " now() + case when i % 2 = 0 then interval '-1 day' else interval '1 day' end"
            + " from generate_series(1, " + 2 * OVER + ") i";

    private final YearMonth thisMonth = YearMonth.now(ZoneOffset.UTC);

    /** A month of the usage log whose last row is over. */
    private final YearMonth overMonth = thisMonth.minusMonths(9);

    private static final Map<String, String> HASTY = Map.of(
            "CUTOUT_NETS",
            "0",
            "RETENTION_BATCH",
            Integer.toString(BATCH),
            "RETENTION_SWEEP_EVERY",
            "PT1S",
            "RETENTION_LEASE",
            "PT5S");

    private static final String OVERLAPS = "select count(*) from sweep_run a join sweep_run b on a.id < b.id"
            + " where a.started_at < b.ended_at and b.started_at < a.ended_at";

    /** One node is killed in the middle; then two others come, both at once, and one of them goes on. */
    @Test
    @Proves({"RET-5", "RET-4"})
    void aSweepThatIsKilledLosesNothingAndOneOtherNodeGoesOn() throws Exception {
        try (PostgresServer postgres = PostgresServer.start()) {
            Map<String, String> settings = new HashMap<>(postgres.settings());
            settings.putAll(HASTY);
            RunningService killed = RunningService.start(settings);
            try (Connection database = postgres.connect()) {
                assertPartitions(database);
                fillOverMonth(database);
                change(database, ROWS);
                await(database, "select count(*) < " + (OVER - 500) + " from legal_hold where expires_at < now()");
                killed.process().destroyForcibly().waitFor();

                long left = number(database, "select count(*) from legal_hold where expires_at < now()");
                assertThat(left).as("over and still there after the kill").isBetween(1L, OVER - 500L);
                assertThat(number(database, "select count(*) from legal_hold")).isEqualTo(OVER + left);
                twoOthersSweep(settings, database);
                assertPartitions(database);
                assertThat(number(database, "select count(*) from legal_hold")).isEqualTo(OVER);
                assertSweptOnce(database);
            } finally {
                killed.close();
            }
        }
    }

    private void twoOthersSweep(Map<String, String> settings, Connection database) throws Exception {
        try (RunningService one = RunningService.launch(settings);
                RunningService other = RunningService.launch(settings)) {
            one.awaitReady();
            other.awaitReady();
            await(database, "select count(*) = 0 from legal_hold where expires_at < now()");
            await(database, "select to_regclass('" + partition(overMonth) + "') is null");
            await(database, "select count(*) > 2 from sweep_run where ended_at is not null");
        }
    }

    private static void assertSweptOnce(Connection database) throws SQLException {
        assertThat(number(database, "select sum(row_count) from sweep_count where what = 'retention'"))
                .as("counted; of the batch at the kill, the count may be missing")
                .isBetween((long) OVER - BATCH, (long) OVER);
        assertThat(number(database, OVERLAPS)).isZero();
        assertThat(number(database, "select count(*) from sweep_run where failed_why = 'interrupted'"))
                .isPositive();
    }

    private static String partition(YearMonth month) {
        return "usage_event_y%04dm%02d".formatted(month.getYear(), month.getMonthValue());
    }

    private void fillOverMonth(Connection database) throws SQLException {
        change(
                database,
                "create table " + partition(overMonth) + " partition of usage_event for values from ('"
                        + overMonth.atDay(1) + "') to ('"
                        + overMonth.plusMonths(1).atDay(1) + "')");
        String day = overMonth.atDay(2).toString();
        change(
                database,
                "insert into usage_event (id, usage_day, route, status, created_at, expires_at) values"
                        + " (gen_random_uuid(), '" + day + "', 'GET /', 200, '" + day + "', '" + day + "')");
    }

    /** The space of a month that is over has come back. */
    private void assertPartitions(Connection database) throws SQLException {
        assertThat(partitions(database)).containsExactly(thisMonth, thisMonth.plusMonths(1), thisMonth.plusMonths(2));
    }

    private static List<YearMonth> partitions(Connection database) throws SQLException {
        List<YearMonth> months = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select substr(inhrelid::regclass::text, 14, 4)::int,"
                        + " substr(inhrelid::regclass::text, 19, 2)::int from pg_inherits"
                        + " where inhparent = 'usage_event'::regclass order by 1, 2")) {
            while (rows.next()) {
                months.add(YearMonth.of(rows.getInt(1), rows.getInt(2)));
            }
        }
        return months;
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void await(Connection database, String condition) {
        Awaitility.await(condition)
                .pollInterval(Duration.ofMillis(20))
                .atMost(LONGEST)
                .until(() -> holds(database, condition));
    }

    private static boolean holds(Connection database, String condition) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
