package online.backgroundremove.measurements;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What it costs PostgreSQL to end half of many usage rows: batch by batch while others insert, with the statement of the
 * service's sweep; and by dropping the partition of a month.
 */
final class Purge {

    private static final int BATCH = 10_000;

    private static final String TABLE = "create table usage_event (id uuid not null, usage_day date not null,"
            + " address varchar(45), network varchar(50), user_agent varchar(300), route varchar(100) not null,"
            + " status integer not null, megapixels integer, account_id uuid, key_id uuid,"
            + " created_at timestamp with time zone not null, expires_at timestamp with time zone,"
            + " held_until timestamp with time zone, restricted_at timestamp with time zone,"
            + " primary key (id, created_at)) partition by range (created_at)";

    private static final String ROWS = "insert into usage_event select gen_random_uuid(), '2026-01-01',"
            + " '192.0.2.' || (i %% 256), '192.0.2.0/24', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0',"
            + " '/api/v1/removals', 200, 4, gen_random_uuid(), gen_random_uuid(), day, day + interval '180 days'"
            + " from (select i, timestamptz '%s' + (i %% 28) * interval '1 day' as day"
            + " from generate_series(1, %d) i) rows";

    private static final String DELETE = "delete from usage_event where id = any(array("
            + "select id from usage_event where expires_at <= timestamptz '2026-07-31'"
            + " and (held_until is null or held_until <= timestamptz '2026-07-31') order by expires_at"
            + " fetch first " + BATCH + " rows only for update skip locked))";

    private Purge() {}

    static void measure(int rows) throws IOException {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "purge");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setDataDirectory(data).start()) {
            measure(postgres, rows);
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void measure(EmbeddedPostgres postgres, int rows) throws SQLException, InterruptedException {
        Table table = new Table(rows + " usage rows", "seconds", "worst, ms", "MB of table and indexes");
        try (Connection database = postgres.getPostgresDatabase().getConnection()) {
            long started = System.nanoTime();
            fill(database, rows);
            table.row("filled", seconds(started), "", megabytes(database));
            table.row("inserts alone, 5 s", "", inserts(postgres, () -> pause(5000)), "");
            long[] worst = new long[1];
            started = System.nanoTime();
            String insertsMeanwhile = inserts(postgres, () -> worst[0] = purge(database));
            table.row("half ended in batches of " + BATCH, seconds(started), millis(worst[0]), megabytes(database));
            table.row("inserts meanwhile", "", insertsMeanwhile, "");
            started = System.nanoTime();
            run(database, "drop table usage_event_y2026m03");
            table.row("the other month's partition dropped", seconds(started), "", megabytes(database));
        }
    }

    /** Two months, half of the rows in each; in July, the rows of January are over. */
    private static void fill(Connection database, int rows) throws SQLException {
        run(database, TABLE);
        run(database, "create index usage_event_expires on usage_event (expires_at)");
        run(database, "create index usage_event_account on usage_event (account_id, usage_day)");
        run(database, partition("y2026m01", "2026-01-01", "2026-02-01"));
        run(database, partition("y2026m03", "2026-03-01", "2026-04-01"));
        run(database, partition("y2027m01", "2027-01-01", "2027-02-01"));
        run(database, String.format(Locale.ROOT, ROWS, "2026-01-01", rows / 2));
        run(database, String.format(Locale.ROOT, ROWS, "2026-03-01", rows / 2));
        run(database, "vacuum analyze usage_event");
    }

    private static String partition(String name, String from, String to) {
        return "create table usage_event_" + name + " partition of usage_event for values from ('" + from + "') to ('"
                + to + "')";
    }

    /** The longest batch, in nanoseconds. */
    private static long purge(Connection database) {
        long worst = 0;
        int deleted;
        do {
            long started = System.nanoTime();
            deleted = run(database, DELETE);
            worst = Math.max(worst, System.nanoTime() - started);
        } while (deleted > 0);
        return worst;
    }

    /** Inserts a row a transaction for as long as the work takes; how many there were, and the times they took. */
    private static String inserts(EmbeddedPostgres postgres, Runnable work) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread worker = new Thread(() -> {
            work.run();
            done.set(true);
        });
        long[] times = new long[4_000_000];
        int count = 0;
        try (Connection database = postgres.getPostgresDatabase().getConnection()) {
            String insert = String.format(Locale.ROOT, ROWS, "2027-01-01", 1);
            worker.start();
            while (!done.get() && count < times.length) {
                long started = System.nanoTime();
                run(database, insert);
                times[count++] = System.nanoTime() - started;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        worker.join();
        Arrays.sort(times, 0, count);
        return String.format(
                Locale.ROOT,
                "%d inserts: median %s, 99 %% %s, worst %s",
                count,
                millis(times[count / 2]),
                millis(times[(int) (count * 0.99)]),
                millis(times[count - 1]));
    }

    private static int run(Connection database, String sql) {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String megabytes(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select round(sum(pg_total_relation_size(inhrelid)) / 1000000)"
                        + " from pg_inherits where inhparent = 'usage_event'::regclass")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seconds(long started) {
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - started) / 1e9);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
