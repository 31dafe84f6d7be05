package online.backgroundremove.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A copy of somebody's data, as they get it and take it elsewhere. */
final class OwnCopy {

    private OwnCopy() {}

    /** Of what the first service held, all that is taken over. */
    static void sameIn(JsonObject before, JsonObject after) {
        for (String name : new String[] {"email", "locale", "createdDay", "role", "state"}) {
            assertThat(after.getJsonArray("account").getJsonObject(0).get(name))
                    .as(name)
                    .isEqualTo(before.getJsonArray("account").getJsonObject(0).get(name));
        }
        assertThat(after.getJsonArray("account").getJsonObject(0).get("id"))
                .isNotEqualTo(before.getJsonArray("account").getJsonObject(0).get("id"));
        assertThat(after.getJsonArray("objection").getJsonObject(0).get("since"))
                .isEqualTo(before.getJsonArray("objection").getJsonObject(0).get("since"));
        assertThat(after.getJsonArray("choice").getJsonObject(0).get("madeAt"))
                .isEqualTo(before.getJsonArray("choice").getJsonObject(0).get("madeAt"));
    }

    /** The command by which another service, with these settings, takes it over. */
    static Command taking(Map<String, String> settings, Path file, String key) throws IOException {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("PORT", Integer.toString(RunningService.freePort()));
        String launcher =
                Path.of("target", "dist", "backgroundremove-launcher.jar").toString();
        return new Command(
                List.of(
                        Command.jdk("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        launcher,
                        "import-copy",
                        file.toString(),
                        key),
                environment);
    }

    /** Asks for a copy, and waits for the letter that leads to it. */
    static String link(Mailbox mail, SiteVisitor owner, String email) throws Exception {
        owner.press(
                "/account/data",
                "id=\"data-form\"",
                "Ask for it",
                Map.of("kind", "ACCESS", "place", "GDPR", "password", StaffOffice.PASSWORD));
        return mail.link(email, "/copy?link=").replaceFirst(".*link=", "");
    }

    static HttpResponse<byte[]> fetch(SiteVisitor visitor, String link) {
        return visitor.download("/copy/file", Map.of("link", link));
    }

    static JsonObject data(byte[] zip) throws IOException {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().equals("data.json")) {
                    String text = new String(files.readAllBytes(), UTF_8);
                    return Json.createReader(new StringReader(text))
                            .readObject()
                            .getJsonObject("data");
                }
            }
        }
        throw new IllegalStateException("no data.json");
    }
}
