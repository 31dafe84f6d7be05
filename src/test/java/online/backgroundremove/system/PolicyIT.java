package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Policy, cookie policy and terms by the service that ships, over some starts with other settings. */
class PolicyIT {

    private static final String HOLDER = "holder@policy.example";

    /** What each holder of an account has chosen. */
    private static final Map<String, List<String>> HOLDERS = new TreeMap<>(Map.of(
            HOLDER,
            List.of(),
            "given@policy.example",
            List.of("given"),
            "refused@policy.example",
            List.of("refused"),
            "withdrawn@policy.example",
            List.of("given", "withdrawn"),
            "objected@policy.example",
            List.of("objected"),
            "lifted@policy.example",
            List.of("objected", "lifted")));

    private static final int SIGN_INS = 100;
    private static final String QUESTION = "id=\"consent-title\"";

    private static PostgresServer postgres;
    private static Mailbox mail;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start();
        mail = Mailbox.open();
    }

    @AfterAll
    static void stop() {
        mail.close();
        postgres.close();
    }

    @Test
    @Proves({"CNS-1", "POL-1", "POL-2", "POL-7", "POL-8", "POL-9", "POL-10", "POLDESK-1", "POLDESK-2", "CON-2"})
    void whatIsTrueIsPublishedToldAndCompared() throws Exception {
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put(
                "DATA_DIR",
                Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data")
                        .toString());
        settings.putAll(Map.of("HOSTING_NAME", "Machine Company", "ACCOUNT_TRIES_PER_NETWORK", "10000"));
        try (StaffOffice office = StaffOffice.open(mail, settings)) {
            saysWhatIsTrue(new SiteVisitor(office.service()));
            for (String holder : HOLDERS.keySet()) {
                office.holder(holder);
            }
        }
        settings.putAll(Map.of("RETENTION_USAGE", "P77D", "MAIL_COUNTRY", "Atlantis"));
        settings.putAll(Map.of("ANALYTICS_MODE", "opt-in", "ANALYTICS_KIND", "goatcounter", "ANALYTICS_TOKEN", "t"));
        settings.put("ANALYTICS_URL", "http://127.0.0.1:9");
        try (StaffOffice office = StaffOffice.open(mail, settings)) {
            signInsChangeNoConsent(office, () -> publishesWhatIsTrueNow(office));
        }
        settings.put("RETENTION_USAGE", "P66D");
        settings.remove("HOSTING_NAME");
        BrokenMailing broken = BrokenMailing.begin(postgres, mail, settings, PolicyIT::publishesMaterially);
        try (StaffOffice office = StaffOffice.open(mail, settings)) {
            showsWhatIsToCome(office);
            broken.everybodyIsTold();
        }
    }

    private static void publishesWhatIsTrueNow(StaffOffice office) throws Exception {
        SiteVisitor visitor = new SiteVisitor(office.service());
        assertThat(visitor.get("/privacy").body()).contains("180 days").doesNotContain("Atlantis", "77 days");
        SiteVisitor administrator = office.administrator();
        assertThat(administrator.get("/admin/policy").body())
                .contains("It would say something else today.", "<ins>Atlantis</ins>", "gets nothing before");
        assertThat(visitor.get("/admin/policy").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/").body()).doesNotContain(QUESTION);

        assertThat(publish(administrator, Map.of("summary", "Sooner gone.", "material", "true", "day", today()))
                        .body())
                .contains("no sooner than 30 days");
        assertThat(publish(administrator, Map.of("summary", "")).body()).contains("Say in one line");
        assertThat(publish(administrator, Map.of("summary", "We state where the mail server stands."))
                        .body())
                .contains("Published.", "It says what is true today.");

        assertThat(visitor.get("/").body()).contains(QUESTION);
        comparesWithTheFirst(visitor);
        assertThat(administrator.get("/admin/policy").body()).doesNotContain("gets nothing before");
        assertThat(administrator.get("/admin/audit").body()).contains("policy.published");
    }

    private static void saysWhatIsTrue(SiteVisitor visitor) {
        assertThat(visitor.get("/privacy").body())
                .contains("Version 1, SHA-256", "the operator of this site", "Records of use", "180 days from the day")
                .contains(">127.0.0.1</td>", "e-mail address, text of the letter", "California", "privacy@localhost")
                .contains("<td data-label=\"Where you live\">California</td>", "45 days, in hard cases 90 days")
                .containsPattern("(?s)>Elsewhere</td>.*>all of these</td>.*>15 days</td>")
                .doesNotContain("{{", "MISSING", "takes effect on");
        assertThat(visitor.get("/cookies").body())
                .contains("<code>session</code>", "at most 30 days", "strictly necessary")
                .contains("<code>known-browser</code>", "at most 180 days");
        assertThat(visitor.get("/terms").body()).contains("Version 1, SHA-256", "the operator of this site");
        assertThat(visitor.get("/versions").body()).contains("Cookie policy", "The first version.", "in force");
        assertThat(visitor.get("/changes?document=terms").body()).contains("These two versions say the same.");
        assertThat(visitor.get("/privacy?version=77").body()).contains("Version 1, SHA-256");
        assertThat(visitor.get("/changes?document=nonsense&from=x&to=-1").statusCode())
                .isEqualTo(200);
    }

    private static void comparesWithTheFirst(SiteVisitor visitor) throws Exception {
        assertThat(visitor.get("/privacy").body())
                .contains("Version 2, SHA-256", "Atlantis", "77 days")
                .doesNotContain("180 days");
        assertThat(visitor.get("/privacy?version=1").body())
                .contains("which is not the one in force", "180 days", "Version 1, SHA-256");
        assertThat(visitor.get("/changes?document=privacy&from=1&to=2").body())
                .contains("<del>180</del>", "<ins>77</ins>", "<ins>Atlantis</ins>");
        assertThat(visitor.get("/changes?document=privacy&from=2&to=1").body()).contains("<ins>180</ins>");
    }

    private static void signInsChangeNoConsent(StaffOffice office, Publishing publishing) throws Exception {
        makePasswordsCheap();
        for (Map.Entry<String, List<String>> holder : HOLDERS.entrySet()) {
            SiteVisitor visitor = new SiteVisitor(office.service());
            visitor.signIn(holder.getKey(), StaffOffice.PASSWORD);
            holder.getValue().forEach(visitor::choose);
        }
        List<Map<String, String>> before = consents();
        publishing.publish();

        List<String> people = List.copyOf(HOLDERS.keySet());
        for (int time = 0; time < SIGN_INS; time++) {
            SiteVisitor visitor = new SiteVisitor(office.service());
            assertThat(visitor.signIn(people.get(time % people.size()), StaffOffice.PASSWORD)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        }

        assertThat(consents()).isNotEmpty().isEqualTo(before);
        assertThat(postgres.stored()
                        .rows("select subject_id from acceptance where document = 'PRIVACY' and version = '2'"
                                + " and subject_id in (select id from account where role = 'HOLDER')"))
                .as("control: each has accepted once")
                .hasSize(HOLDERS.size())
                .doesNotHaveDuplicates();
    }

    /** Everything that is stored about what people have chosen. */
    private static List<Map<String, String>> consents() throws Exception {
        List<Map<String, String>> rows = new ArrayList<>(postgres.stored().rows("select * from choice order by id"));
        assertThat(rows).hasSize(14);
        rows.addAll(postgres.stored().rows("select * from objection order by id"));
        return rows;
    }

    /** The hash says how much work it is to check, so that signing in often takes no time. */
    private static void makePasswordsCheap() throws Exception {
        String hash = Password.hash(StaffOffice.PASSWORD)
                .addRandomSalt()
                .with(Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID))
                .getResult();
        postgres.change("update account set password_hash = '" + hash + "' where role = 'HOLDER'");
    }

    private static void publishesMaterially(StaffOffice office) {
        SiteVisitor administrator = office.administrator();
        SiteVisitor holder = new SiteVisitor(office.service());
        holder.signIn(HOLDER, StaffOffice.PASSWORD);
        assertThat(holder.get("/account").body()).doesNotContain("See what changes");
        assertThat(holder.get("/privacy").body())
                .contains("Machine Company is named below, but has been switched off since");

        assertThat(publish(administrator, Map.of("summary", "Sooner gone.", "material", "true"))
                        .body())
                .contains("Published.");
        assertThat(holder.get("/account").body()).contains("See what changes", "Sooner gone.");
    }

    private static void showsWhatIsToCome(StaffOffice office) {
        SiteVisitor holder = new SiteVisitor(office.service());
        holder.signIn(HOLDER, StaffOffice.PASSWORD);
        assertThat(holder.get("/account").body()).contains("See what changes", "Sooner gone.");
        assertThat(holder.get("/privacy").body())
                .contains("Version 3 takes effect on", "Version 2, SHA-256", "77 days");
        assertThat(holder.get("/privacy?version=3").body()).contains("66 days", "which is not the one in force");
    }

    private static HttpResponse<String> publish(SiteVisitor administrator, Map<String, String> fields) {
        return administrator.press("/admin/policy", "value=\"privacy\"", "Publish this version", fields);
    }

    private interface Publishing {
        void publish() throws Exception;
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
