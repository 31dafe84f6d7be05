package online.backgroundremove.system;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * An account with a key, put into the database past the service.
 *
 * @param secret what the program sends
 */
record Program(String database, UUID account, UUID key, String secret) {

    /** With these scopes, and this limit a month. */
    static Program in(PostgresServer postgres, String scopes, int megapixels) throws Exception {
        Program program = new Program(postgres.url(), UUID.randomUUID(), UUID.randomUUID(), secret(UUID.randomUUID()));
        program.update(
                "insert into account (id, email, email_lookup, password_hash, locale, created_day, role, state,"
                        + " created_at) values (?, ?, ?, 'none', 'en', ?, 'HOLDER', 'ACTIVE', ?)",
                program.account,
                program.hash("a"),
                program.hash("b" + program.account),
                Date.valueOf(LocalDate.now(ZoneOffset.UTC)),
                OffsetDateTime.now(ZoneOffset.UTC));
        program.update(
                "insert into api_key (id, account_id, name, scopes, prefix, secret_hash, created_day, monthly_megapixels,"
                        + " month_start, month_megapixels, created_at) values (?, ?, 'test', '" + scopes
                        + "', 'brk_test', ?, current_date, " + megapixels
                        + ", date_trunc('month', now() at time zone 'UTC'), 0, ?)",
                program.key,
                program.account,
                program.hash(program.secret),
                OffsetDateTime.now(ZoneOffset.UTC));
        return program;
    }

    /** As the service makes them. */
    static String secret(UUID seed) {
        String number = new BigInteger(1, sha256(seed.toString())).toString(36);
        String digits = "0".repeat(50 - number.length()) + number;
        CRC32 checksum = new CRC32();
        checksum.update(digits.getBytes(StandardCharsets.US_ASCII));
        String end = Long.toString(checksum.getValue(), 36);
        return "brk_" + digits + "0".repeat(7 - end.length()) + end;
    }

    /** Changes something of this key's row. */
    Program with(String assignment, Object... values) throws Exception {
        Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
        all[values.length] = key;
        update("update api_key set " + assignment + " where id = ?", all);
        return this;
    }

    byte[] hash(String text) {
        return sha256(text);
    }

    void update(String statement, Object... values) throws Exception {
        try (Connection connection = DriverManager.getConnection(database, "postgres", "postgres");
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
