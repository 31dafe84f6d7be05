package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class KeysWithoutDatabaseIT {

    private static final String ALL = "REMOVALS,USAGE";

    @Proves("APIKEY-5")
    @Test
    void withoutTheDatabaseKeysAreRefusedAndVisitorsGoOn() throws Exception {
        try (PostgresServer down = PostgresServer.start();
                RunningService other = RunningService.start(down.settings())) {
            Program program = Program.in(down, ALL, 100);
            down.stop();
            CutoutApi cut = new CutoutApi(other);

            HttpResponse<byte[]> refused =
                    cut.removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg", "X-Api-Key", program.secret());
            Problem.of(refused).assertIs(503, "keys-unreachable");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(cut.removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg").statusCode())
                    .isEqualTo(200);
            down.startAgain();
            assertThat(cut.removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg", "X-Api-Key", program.secret())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
