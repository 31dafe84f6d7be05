package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** All versions of policy and terms. */
@ApplicationScoped
public class PolicyVersions {

    private final Clock clock;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected PolicyVersions() {
        this.clock = null;
    }

    @Inject
    PolicyVersions(Clock clock) {
        this.clock = clock;
    }

    /** The one that is in force today, UTC; before the first comes into force, that one. */
    public PolicyVersion current(PolicyDocument document) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        List<PolicyVersion> versions = of(document);
        return versions.stream()
                .filter(version -> !version.date().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    /** The earliest first. */
    public List<PolicyVersion> of(PolicyDocument document) {
        return read("versions.txt")
                .lines()
                .map(PolicyVersion::parse)
                .filter(version -> version.document() == document)
                .sorted(Comparator.comparing(PolicyVersion::date))
                .toList();
    }

    /** As Markdown. */
    public String text(PolicyVersion version) {
        return read(version.file());
    }

    /** As HTML below the page's own heading. */
    public String html(PolicyVersion version) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().build().parse(text(version)));
    }

    private static String read(String file) {
        try (InputStream stream =
                Objects.requireNonNull(PolicyVersions.class.getResourceAsStream("texts/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
