package online.backgroundremove.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to keep and prove promises: classes and tests on the class path, settings, places in the handbook.
 *
 * @param settings names of all settings that are explained
 * @param places headings of the handbook, as addresses of documents have them
 */
record Keepers(Set<String> settings, Set<String> places) {

    private static final String ROOT = "online.backgroundremove.";
    private static final String SETTING = "setting ";
    private static final String BY_HAND = "by hand: docs/operations.md#";

    static Keepers here() throws IOException {
        return new Keepers(
                lines("docs/configuration.md")
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("`", -1)[1])
                        .collect(Collectors.toSet()),
                lines("docs/operations.md")
                        .filter(line -> line.startsWith("#"))
                        .map(Keepers::address)
                        .collect(Collectors.toSet()));
    }

    boolean has(String keeper) {
        if (keeper.startsWith(SETTING)) {
            return settings.contains(keeper.substring(SETTING.length()));
        }
        if (keeper.startsWith(BY_HAND)) {
            return places.contains(keeper.substring(BY_HAND.length()));
        }
        return isClass(keeper);
    }

    /** @param test as {@code Class#method} */
    boolean hasTest(String test) {
        String[] parts = test.split("#", -1);
        if (parts.length != 2 || !isClass(parts[0])) {
            return false;
        }
        try {
            return Stream.of(Class.forName(ROOT + parts[0], false, Keepers.class.getClassLoader())
                            .getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException gone) {
            return false;
        }
    }

    /** As reports name it. */
    static String reported(String test) {
        return ROOT + test;
    }

    private static boolean isClass(String name) {
        try {
            return Class.forName(ROOT + name, false, Keepers.class.getClassLoader()) != null;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readString(Path.of(file)).lines();
    }

    private static String address(String heading) {
        return heading.replaceFirst("#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
