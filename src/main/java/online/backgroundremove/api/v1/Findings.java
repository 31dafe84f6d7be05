package online.backgroundremove.api.v1;

import java.util.Locale;
import java.util.Map;
import online.backgroundremove.cutout.Cutout;
import online.backgroundremove.cutout.SubjectFacts;
import online.backgroundremove.cutout.option.Box;

/** What was found in a photo, as headers of the answer. */
final class Findings {

    private Findings() {}

    /** @return names and values; pixels are those of the result */
    static Map<String, String> of(Cutout cutout) {
        SubjectFacts subject = cutout.subject();
        Box box = subject.box();
        return Map.of(
                "Picture-Size",
                cutout.size().width() + "x" + cutout.size().height(),
                "Foreground-Box",
                box.left() + "," + box.top() + "," + box.width() + "," + box.height(),
                "Foreground-Coverage",
                String.format(Locale.ROOT, "%.3f", subject.coverage()),
                "Foreground-Confidence",
                String.format(Locale.ROOT, "%.2f", subject.confidence()));
    }
}
