package online.backgroundremove.web;

import java.util.List;
import java.util.stream.Stream;

/** Which rules a path is under. */
enum Area {
    /** What programs ask: no cookie counts there. */
    PROGRAMS("/api", "/v1.0", "/health", "/metrics", "/openapi"),
    /** Styles, scripts and pictures of the pages: the same for everyone. */
    RESOURCES("/jakarta.faces.resource"),
    /** What belongs to somebody who is signed in. */
    ACCOUNT("/account"),
    /** What staff see. */
    CONSOLE("/admin"),
    /** All other pages. */
    PUBLIC;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> roots;

    Area(String... roots) {
        this.roots = List.of(roots);
    }

    /** @param path decoded, normalised, without parameters, as the server itself maps it */
    static Area of(String path) {
        return Stream.of(values())
                .filter(area -> area.roots.stream().anyMatch(root -> isBelow(root, path)))
                .findFirst()
                .orElse(PUBLIC);
    }

    private static boolean isBelow(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/") || path.equals(root + ".xhtml");
    }
}
