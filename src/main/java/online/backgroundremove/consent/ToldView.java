package online.backgroundremove.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * A view that an analytics service may learn of, and all that it learns.
 *
 * @param at by the minute
 */
record ToldView(PageView view, Instant at) {

    ToldView {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** By the names on the service's list. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(Map.of("path", view.path(), "time", at.toString()));
        if (!view.referrer().isEmpty()) {
            fields.put("referrer", view.referrer());
        }
        return fields;
    }
}
