package online.backgroundremove.contact;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes letters from the folders below {@code letters}: each has {@code subject.txt}, {@code text.txt} and
 * {@code body.html}, for another language the same with {@code _} and its code, as in {@code text_de.txt}. Text and HTML
 * get the frame that all letters share.
 */
@ApplicationScoped
public class Templates {

    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false);
    private static final Mustache.Compiler HTML = Mustache.compiler().escapeHTML(true);

    private final ContactSettings settings;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected Templates() {
        this.settings = null;
    }

    @Inject
    Templates(ContactSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes a letter.
     *
     * @throws UnsafeLetter when it would lead to another site, or its subject is not one line
     * @throws IllegalArgumentException when there is no such template, or it needs a value that is not given
     */
    WrittenLetter write(String template, Map<String, String> values, Locale locale) {
        Map<String, String> context = new HashMap<>();
        values.forEach((name, value) -> context.put(name, safe(name, value)));
        context.put("site", settings.site());
        String subject =
                fill(PLAIN, read(template + "/subject", "txt", locale), context).strip();
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new UnsafeLetter("A subject is one line.");
        }
        context.put("subject", subject);
        return new WrittenLetter(
                subject,
                framed(PLAIN, template + "/text", "txt", locale, context),
                framed(HTML, template + "/body", "html", locale, context),
                Optional.ofNullable(values.get(Letter.REPLY_TO)));
    }

    /** Where a letter with these values leads to, as an absolute address; empty for nowhere. */
    String link(Map<String, String> values) {
        return Optional.ofNullable(values.get(Letter.LINK)).map(this::safe).orElse("");
    }

    private static String framed(
            Mustache.Compiler compiler, String name, String type, Locale locale, Map<String, String> context) {
        Map<String, String> framed = new HashMap<>(context);
        framed.put("content", fill(compiler, read(name, type, locale), context).strip());
        framed.put("language", locale.getLanguage());
        return fill(compiler, read("frame", type, locale), framed);
    }

    /** Only {@code link} leads anywhere; in other values, mail programs must not find an address to make a link of. */
    private String safe(String name, String value) {
        return name.equals(Letter.LINK) ? safe(value) : value.replace("://", ": //");
    }

    private String safe(String link) {
        if (!link.matches("/[!-~]*")) {
            throw new UnsafeLetter("A link leads to our own site.");
        }
        return settings.site() + link;
    }

    private static String fill(Mustache.Compiler compiler, String template, Map<String, String> context) {
        try {
            return compiler.compile(template).execute(context);
        } catch (MustacheException incomplete) {
            throw new IllegalArgumentException("A letter lacks a value.", incomplete);
        }
    }

    private static String read(String name, String type, Locale locale) {
        try (InputStream translated = open(name + "_" + locale.getLanguage() + "." + type);
                InputStream plain = open(name + "." + type)) {
            InputStream found = translated == null ? plain : translated;
            if (found == null) {
                throw new IllegalArgumentException("There is no template " + name + ".");
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable InputStream open(String file) {
        return Templates.class.getResourceAsStream("letters/" + file);
    }
}
