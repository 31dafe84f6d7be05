package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Account holders are told of a material version, and the service is killed in the middle: some have been told, one is being
 * told, some have not; and the mail server has a letter of which the service does not know it yet.
 */
final class BrokenMailing {

    private static final int TOLD = 3;
    private static final String WORDS = "Our privacy policy changes on";
    private static final String NOTICES = "select subject_id from change_notice";
    private static final String LETTERS = "select id, state from outgoing_letter where template = 'policy-changes'";

    private final PostgresServer postgres;
    private final Mailbox mail;
    private final MimeMessage inBetween;

    private BrokenMailing(PostgresServer postgres, Mailbox mail, MimeMessage inBetween) {
        this.postgres = postgres;
        this.mail = mail;
        this.inBetween = inBetween;
    }

    static BrokenMailing begin(
            PostgresServer postgres, Mailbox mail, Map<String, String> settings, Consumer<StaffOffice> publishing)
            throws Exception {
        try (MailWire wire = new MailWire(mail.port());
                Connection lock = postgres.connect();
                Statement locking = lock.createStatement()) {
            locking.execute("select pg_advisory_lock(4711)");
            postgres.change(waitingAt(account(postgres, TOLD)));
            Map<String, String> throughTheWire = new HashMap<>(settings);
            throughTheWire.put("MAIL_PORT", Integer.toString(wire.port()));
            try (StaffOffice office = StaffOffice.open(mail, throughTheWire)) {
                wire.keepTheNextAnswer();
                publishing.accept(office);
                assertThat(wire.awaitKept()).as("the mail server has a letter").isTrue();
                postgres.await(NOTICES, TOLD);
                office.service().process().destroyForcibly().waitFor();
            }
        }
        postgres.change("drop trigger wait_here on change_notice");
        assertThat(postgres.stored().rows(NOTICES)).hasSize(TOLD);
        assertThat(postgres.stored().rows(LETTERS)).hasSize(TOLD).noneMatch(letter -> letter.containsValue("SENT"));
        List<MimeMessage> arrived = mail.messages(WORDS);
        assertThat(arrived).hasSize(1);
        return new BrokenMailing(postgres, mail, arrived.get(0));
    }

    /** By the service that is running again. */
    void everybodyIsTold() throws Exception {
        int people = postgres.stored().rows("select id from account").size();
        postgres.await(LETTERS + " and state = 'SENT'", people - 1);
        Thread.sleep(15_000);
        assertThat(recipients()).as("each once").hasSize(people).doesNotHaveDuplicates();

        postgres.change("update outgoing_letter set next_attempt_at = now() where state = 'WAITING'");
        postgres.await(LETTERS + " and state = 'SENT'", people);
        List<String> twice = recipients();
        String known = inBetween.getRecipients(RecipientType.TO)[0].toString();
        assertThat(twice.remove(known)).isTrue();
        assertThat(twice).as("all others once").hasSize(people).contains(known).doesNotHaveDuplicates();
        assertThat(mail.messages(WORDS).stream().map(BrokenMailing::name).distinct())
                .as("by the same name")
                .hasSize(people);
        assertThat(postgres.stored().rows(NOTICES)).hasSize(people);
    }

    private List<String> recipients() throws Exception {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : mail.messages(WORDS)) {
            recipients.add(message.getRecipients(RecipientType.TO)[0].toString());
        }
        return recipients;
    }

    private static String name(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** In the order in which they are told. */
    private static String account(PostgresServer postgres, int place) throws Exception {
        return postgres.stored()
                .rows("select id from account order by id")
                .get(place)
                .getOrDefault("id", "");
    }

    /** Telling this account takes until the lock is given back. */
    private static String waitingAt(String account) {
        return "create function wait_here() returns trigger language plpgsql as $$ begin if new.subject_id = '"
                + account
                + "' then perform pg_advisory_xact_lock(4711); end if; return new; end $$;"
                + " create trigger wait_here before insert on change_notice for each row execute function wait_here()";
    }
}
