package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class KeysIT {

    /** A directory that is not mounted, for example: it would be filled with new keys, and everybody would be a stranger. */
    @Test
    @Proves("KEY-3")
    void doesNotStartWithKeysThatAreNotItsDatabases() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        Map<String, String> settings = new HashMap<>(Map.of("DATA_DIR", data.toString()));
        RunningService.startWithoutNets(settings).close();

        settings.put("KEYS_DIRECTORY", data.resolve("elsewhere").toString());
        assertThat(RunningService.failure(settings)).contains("are not those of this database");

        settings.remove("KEYS_DIRECTORY");
        settings.put("KEYS_MASTER", Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(RunningService.failure(settings)).contains("The master key is not the one that wrapped the keys");

        settings.remove("KEYS_MASTER");
        RunningService.startWithoutNets(settings).close();
    }
}
