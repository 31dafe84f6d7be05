package online.backgroundremove.privacy.scan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where files are looked into after an erasure.
 *
 * @param data the directory that the service writes to
 * @param also what else the operator keeps, such as the service's log
 */
@Dependent
public record ScanSettings(Path data, List<Path> also) {

    @Inject
    public ScanSettings(
            @ConfigProperty(name = "data.directory") String data,
            @ConfigProperty(name = "privacy.search-also") Optional<String> also) {
        this(
                Path.of(data).toAbsolutePath().normalize(),
                also.stream()
                        .flatMap(names -> Stream.of(names.split(",", -1)))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> Path.of(name).toAbsolutePath())
                        .toList());
    }

    public ScanSettings {
        also = List.copyOf(also);
    }

    Stream<Path> roots() {
        return Stream.concat(Stream.of(data), also.stream());
    }
}
