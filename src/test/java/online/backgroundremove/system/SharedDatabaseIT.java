package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class SharedDatabaseIT {

    /** Both are on their way before either is ready; afterwards each adds its counts to the same row. */
    @Test
    @Proves({"DB-2", "DB-3", "REM-2"})
    void twoServicesCanStartOnOnePostgresAtTheSameTime() throws Exception {
        try (PostgresServer postgres = PostgresServer.start()) {
            try (RunningService one = RunningService.launch(postgres.settings());
                    RunningService other = RunningService.launch(postgres.settings())) {
                for (RunningService service : List.of(one, other)) {
                    service.awaitReady();
                    assertThat(new CutoutApi(service)
                                    .removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg")
                                    .statusCode())
                            .isEqualTo(200);
                }
            }
            assertThat(postgres.tallies().counts()).isEqualTo(Map.of("DELIVERED", 2L));
        }
    }

    /** Not by a service, whose data directory would be locked before: somebody looks into the file, for example. */
    @Test
    @Proves({"DB-1", "LAUNCH-2"})
    void saysWhenTheEmbeddedDatabaseIsInUse() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        Path file = data.resolve("database/backgroundremove");

        try (Connection inUse =
                DriverManager.getConnection("jdbc:h2:file:" + file, "backgroundremove", "backgroundremove")) {
            assertThat(RunningService.failure(Map.of("DATA_DIR", data.toString())))
                    .contains("Cannot start: The file is locked: " + file);
            assertThat(inUse.isValid(5)).isTrue();
        }
    }
}
