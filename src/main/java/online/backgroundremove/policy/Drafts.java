package online.backgroundremove.policy;

import com.samskivert.mustache.Mustache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import online.backgroundremove.privacy.clock.LawInForce;
import online.backgroundremove.privacy.clock.Regimes;
import online.backgroundremove.retention.Registry;

/** What the documents would say now: their templates, with the facts as they are in the code and in the settings. */
@ApplicationScoped
public class Drafts {

    @Inject
    private Registry registry;

    @Inject
    private Processors processors;

    @Inject
    private Cookies cookies;

    @Inject
    private Regimes regimes;

    @Inject
    private PolicyContact contact;

    @Inject
    private Clock clock;

    public Draft of(PolicyDocument document) {
        List<LawInForce> laws = regimes.inForce(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        Map<String, String> facts =
                new Facts(registry.record(), processors.all(), cookies.all(), laws, contact).values();
        String text = Mustache.compiler()
                .escapeHTML(false)
                .compile(template(document))
                .execute(facts);
        return new Draft(text, document == PolicyDocument.PRIVACY ? processors.all() : List.of());
    }

    /** The text before the facts are put in. */
    static String template(PolicyDocument document) {
        return Texts.read(document.word() + ".md");
    }
}
