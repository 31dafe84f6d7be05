package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A client of the API as OpenAPI Generator writes it, from what the running service serves.
 *
 * @param directory where its sources are
 */
record GeneratedClient(Path directory) {

    private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar");
    private static final Path CLIENTS = Path.of("target", "clients");

    static GeneratedClient in(String language, RunningService service, String... options) throws IOException {
        Path directory = CLIENTS.resolve(language).toAbsolutePath();
        delete(directory);
        Files.createDirectories(directory);
        Path description = directory.resolve("served.yaml");
        Files.write(description, new CutoutApi(service).get("/openapi").body());
        Stream<String> command = Stream.of(
                Command.jdk("java"),
                "-jar",
                GENERATOR.toString(),
                "generate",
                "-g",
                language,
                "-i",
                description.toString(),
                "-o",
                directory.toString());
        Command.of(Stream.concat(command, Stream.of(options)).toArray(String[]::new))
                .run();
        return new GeneratedClient(directory);
    }

    List<String> files(String below, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve(below))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(suffix))
                    .toList();
        }
    }

    String path(String name) {
        return directory.resolve(name).toString();
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(GeneratedClient::deleteOne);
            }
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
