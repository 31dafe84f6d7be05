package online.backgroundremove.measurements;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import online.backgroundremove.system.AccountSite;
import online.backgroundremove.system.RunningService;

/**
 * How long the service works on a copy of what it holds about one person with so many usage rows, and on their erasure: from the
 * moment it begins with the request until the last step is verified. PostgreSQL.
 */
final class OnePerson {

    private static final String COPY = "select round(sum(length(contents)) / 1000) from export_file";

    private OnePerson() {}

    static void measure(int rows) throws IOException {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "person");
        try (EmbeddedPostgres postgres =
                        EmbeddedPostgres.builder().setDataDirectory(data).start();
                RunningService service = RunningService.startAsShipped(settings(postgres, data));
                Connection database = postgres.getPostgresDatabase().getConnection()) {
            new AccountSite(service).enter("person@example.org");
            run(database, rows(rows));
            run(database, "vacuum analyze usage_event");
            Table table = new Table(rows + " usage rows", "seconds", "kB of the copy");
            table.row("copied", carriedOut(database, "ACCESS"), answer(database, COPY));
            table.row("erased", carriedOut(database, "ERASURE"), "");
            if (!answer(database, "select count(*) from usage_event where account_id is not null")
                    .equals("0")) {
                throw new IllegalStateException("rows are left");
            }
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres, Path data) {
        return Map.of(
                "CUTOUT_NETS",
                "0",
                "DATABASE_CLASS",
                "org.postgresql.ds.PGSimpleDataSource",
                "DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "DATABASE_USER",
                "postgres",
                "DATABASE_PASSWORD",
                "postgres",
                "KEYS_DIRECTORY",
                data.resolveSibling(data.getFileName() + "-keys").toString());
    }

    /** The timer looks for approved requests every few seconds; waiting for it is not counted. */
    private static String carriedOut(Connection database, String kind) throws SQLException, InterruptedException {
        String id = UUID.randomUUID().toString();
        String state = "select state from privacy_request where id = '" + id + "'";
        run(database, approved(id, kind));
        while (answer(database, state).equals("APPROVED")) {
            Thread.sleep(5);
        }
        long began = System.nanoTime();
        while (!answer(database, state).equals("COMPLETED")) {
            Thread.sleep(5);
        }
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - began) / 1e9);
    }

    private static String rows(int number) {
        return "insert into usage_event (id, usage_day, address, address_until, network, user_agent, route, status,"
                + " megapixels, account_id, created_at, expires_at) select gen_random_uuid(), current_date, '192.0.2.1',"
                + " now() + interval '7 days', '192.0.2.0/24',"
                + " 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', '/api/v1/removals', 200, 4,"
                + " (select id::text from account), now(), now() + interval '180 days' from generate_series(1, "
                + number + ")";
    }

    private static String approved(String id, String kind) {
        return "insert into privacy_request (id, subject_id, kind, state, origin, regime, received_at, paused_days, locale,"
                + " created_at) select '" + id + "', id, '" + kind
                + "', 'APPROVED', 'ACCOUNT', 'GDPR', now(), 0, 'en', now() from account";
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String answer(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
