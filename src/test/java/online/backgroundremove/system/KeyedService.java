package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A service with a database of its own, in which somebody can be signed in without having signed up. */
public final class KeyedService implements AutoCloseable {

    private final PostgresServer postgres;
    private final RunningService service;

    private KeyedService(PostgresServer postgres) {
        this.postgres = postgres;
        this.service = RunningService.start(postgres.settings());
    }

    public static KeyedService start() {
        try {
            return new KeyedService(PostgresServer.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI home() {
        return service.uri("/");
    }

    public int cut(byte[] photo, String secret) {
        return new CutoutApi(service)
                .removeWith("quality=fast", photo, "image/jpeg", "X-Api-Key", secret)
                .statusCode();
    }

    /** Somebody new with this role, in a session with a second factor: what the cookie has. */
    public String session(String role) {
        try {
            Program person = Program.in(postgres, "USAGE", 1);
            person.update("delete from api_key where id = ?", person.key());
            person.update("update account set role = '" + role + "' where id = ?", person.account());
            String series = text();
            String secret = text();
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            person.update(
                    "insert into sign_in_session (id, account_id, series_hash, secret_hash, secret_since, second_factor,"
                            + " remembered, browser, seen_day, created_at, expires_at)"
                            + " values (?, ?, ?, ?, ?, true, false, 'Other', ?, ?, ?)",
                    UUID.randomUUID(),
                    person.account(),
                    person.hash(series),
                    person.hash(secret),
                    now,
                    Date.valueOf(LocalDate.now(ZoneOffset.UTC)),
                    now,
                    now.plusHours(4));
            return series + "." + secret;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How often staff have looked at the usage of all, as the trail says. */
    public long looks() throws SQLException {
        return postgres.stored()
                .rows("select 1 from audit_entry where act = 'usage.seen'")
                .size();
    }

    /** As if pages had been looked at on each of so many days up to today, UTC. */
    public void pagesWereLookedAt(int days) throws SQLException {
        String day = "(now() at time zone 'utc')::date - d, ";
        String each = " from generate_series(0, " + (days - 1) + ") d";
        postgres.change("insert into page_view (view_day, path, referrer, views) select " + day
                + "path, referrer, 20 + (d * 37 + length(path || referrer) * 11) % 160" + each
                + ", unnest(array['/', '/developers', '/privacy', '/contact/request']) path,"
                + " unnest(array['', 'news.example.org', 'search.example.com']) referrer on conflict do nothing");
        postgres.change("insert into signal_count (signal_day, requests) select " + day + "3 + d * 7 % 90" + each
                + " on conflict do nothing");
    }

    @Override
    public void close() {
        service.close();
        postgres.close();
    }

    private static String text() {
        return Program.secret(UUID.randomUUID()).substring(4, 47);
    }
}
