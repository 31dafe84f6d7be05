package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.account.Secret;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.RequestLetters;
import online.backgroundremove.privacy.export.ExportSettings;
import online.backgroundremove.privacy.export.Exports;
import online.backgroundremove.privacy.export.Extent;

/** Makes the person's copy, and sends them the link to it. */
@ApplicationScoped
public class ExportStep implements StepWork {

    static final String KIND = "export";

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    @Inject
    private Exports exports;

    @Inject
    private RequestLetters letters;

    @Inject
    private ExportSettings settings;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        Extent extent = request.kind() == RequestKind.PORTABILITY ? Extent.PORTABLE : Extent.ALL;
        Secret secret = exports.make(request.subject(), extent);
        String until = UNTIL.format(clock.instant().plus(settings.lasts()).atOffset(ZoneOffset.UTC));
        letters.tell(request, "export-ready", "/copy?link=" + secret.text(), Map.of("until", until));
        return StepOutcome.done(1, "");
    }
}
