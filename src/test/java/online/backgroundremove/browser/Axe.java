package online.backgroundremove.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe, which finds what keeps people with assistive technology out. */
final class Axe {

    private Axe() {}

    /** The rules that the page breaks, by their ids. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return (List<String>) page.evaluate("async () => (await axe.run()).violations.map(v => v.id)");
    }
}
