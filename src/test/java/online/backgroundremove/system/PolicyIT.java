package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** Policy, cookie policy and terms by the service that ships, over two starts with other settings. */
class PolicyIT {

    private static final String HOLDER = "holder@policy.example";

    @Test
    @Proves({"POL-1", "POL-2", "POL-7", "POL-8", "POL-10", "POLDESK-1", "POLDESK-2"})
    void whatIsTrueIsPublishedToldAndCompared() throws Exception {
        String data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data")
                .toString();
        try (StaffOffice office = StaffOffice.open(Map.of("DATA_DIR", data, "HOSTING_NAME", "Machine Company"))) {
            saysWhatIsTrue(new SiteVisitor(office.service()));
            office.holder(HOLDER);
        }
        Map<String, String> settings = new HashMap<>(Map.of("DATA_DIR", data, "RETENTION_USAGE", "P77D"));
        settings.putAll(Map.of("MAIL_COUNTRY", "Atlantis", "HOSTING_NAME", "Machine Company"));
        try (StaffOffice office = StaffOffice.open(settings)) {
            publishesWhatIsTrueNow(office);
        }
        settings.put("RETENTION_USAGE", "P66D");
        settings.remove("HOSTING_NAME");
        try (StaffOffice office = StaffOffice.open(settings)) {
            tellsEverybodyOnce(office);
        }
    }

    private static void publishesWhatIsTrueNow(StaffOffice office) throws Exception {
        SiteVisitor visitor = new SiteVisitor(office.service());
        assertThat(visitor.get("/privacy").body()).contains("180 days").doesNotContain("Atlantis", "77 days");
        SiteVisitor administrator = office.administrator();
        assertThat(administrator.get("/admin/policy").body())
                .contains("It would say something else today.", "<ins>Atlantis</ins>", "gets nothing before");
        assertThat(visitor.get("/admin/policy").statusCode()).isEqualTo(303);

        assertThat(publish(administrator, Map.of("summary", "Sooner gone.", "material", "true", "day", today()))
                        .body())
                .contains("no sooner than 30 days");
        assertThat(publish(administrator, Map.of("summary", "")).body()).contains("Say in one line");
        assertThat(publish(administrator, Map.of("summary", "We state where the mail server stands."))
                        .body())
                .contains("Published.", "It says what is true today.");

        comparesWithTheFirst(visitor);
        assertThat(administrator.get("/admin/policy").body()).doesNotContain("gets nothing before");
        assertThat(administrator.get("/admin/audit").body()).contains("policy.published");
    }

    private static void saysWhatIsTrue(SiteVisitor visitor) {
        assertThat(visitor.get("/privacy").body())
                .contains("Version 1, SHA-256", "the operator of this site", "Records of use", "180 days from the day")
                .contains(">127.0.0.1</td>", "e-mail address, text of the letter", "California", "privacy@localhost")
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

    private static void tellsEverybodyOnce(StaffOffice office) throws Exception {
        SiteVisitor administrator = office.administrator();
        SiteVisitor holder = new SiteVisitor(office.service());
        holder.signIn(HOLDER, StaffOffice.PASSWORD);
        assertThat(holder.get("/account").body()).doesNotContain("See what changes");
        assertThat(holder.get("/privacy").body())
                .contains("Machine Company is named below, but has been switched off since");

        assertThat(publish(administrator, Map.of("summary", "Sooner gone.", "material", "true"))
                        .body())
                .contains("Published.");

        assertThat(office.mail().await(HOLDER, 1))
                .singleElement()
                .asString()
                .contains("Our privacy policy changes on", "Sooner gone.", "/changes?document=privacy&from=2&to=3");
        assertThat(office.mail().await(StaffOffice.ADMINISTRATOR, 1)).hasSize(1);
        assertThat(holder.get("/account").body()).contains("See what changes", "Sooner gone.");
        assertThat(holder.get("/privacy").body())
                .contains("Version 3 takes effect on", "Version 2, SHA-256", "77 days");
        assertThat(holder.get("/privacy?version=3").body()).contains("66 days", "which is not the one in force");
        Thread.sleep(15_000);
        assertThat(office.mail().to(HOLDER)).as("later").hasSize(1);
    }

    private static HttpResponse<String> publish(SiteVisitor administrator, Map<String, String> fields) {
        return administrator.press("/admin/policy", "value=\"privacy\"", "Publish this version", fields);
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
