package online.backgroundremove.system;

import java.io.IOException;
import java.nio.file.Path;

/** The distribution without what keeps uploads off the disk, to show that the tests see it when a guard is missing. */
final class UnguardedDistribution {

    private static final String WEB_XML = "ROOT/WEB-INF/web.xml";

    private UnguardedDistribution() {}

    static Path make() throws IOException {
        LinkedDistribution copy = LinkedDistribution.make("dist-unguarded");
        copy.remove("ROOT/WEB-INF/classes/jersey-multipart-config.properties");
        copy.replace(WEB_XML, withoutThreshold(copy.read(WEB_XML)));
        return copy.directory();
    }

    private static String withoutThreshold(String guarded) {
        String unguarded = guarded.replaceAll("<file-size-threshold>\\d+</file-size-threshold>", "");
        if (unguarded.equals(guarded)) {
            throw new IllegalStateException("web.xml has no file-size-threshold to remove");
        }
        return unguarded;
    }
}
