package online.backgroundremove.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page in the sources, and everything the API gives out, with somebody's id where a route asks for one. */
final class Routes {

    private static final Pattern READ = Pattern.compile("(?m)^  (/\\S+):\n(?:(?!  /).*\n)*?    get:");

    private Routes() {}

    static Set<String> about(String id) throws IOException {
        Set<String> routes = new TreeSet<>();
        Path pages = Path.of("src", "main", "webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            files.map(file -> "/" + pages.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
                    .map(path -> path.replaceFirst("\\.xhtml$", "?id=" + id))
                    .forEach(routes::add);
        }
        READ.matcher(Files.readString(Path.of("src", "main", "resources", "META-INF", "openapi.yaml")))
                .results()
                .map(found -> found.group(1).replaceAll("\\{\\w+}", id))
                .forEach(routes::add);
        return routes;
    }

    /** Those of which the answer has one of these texts in it. */
    static Set<String> telling(SiteVisitor visitor, String id, Collection<String> texts, String... headers)
            throws IOException {
        Set<String> telling = new TreeSet<>();
        for (String route : about(id)) {
            String answer = visitor.get(route, headers).body();
            if (texts.stream().anyMatch(answer::contains)) {
                telling.add(route.replaceFirst("\\?.*", ""));
            }
        }
        return telling;
    }
}
