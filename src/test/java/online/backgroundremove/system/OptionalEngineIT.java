package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/**
 * The service with ONNX Runtime. All that {@code mvn -Ponnxruntime package} adds is one file in {@code WEB-INF/lib}, so that
 * is what is added here: this runs in every build.
 */
class OptionalEngineIT {

    private static final Map<String, String> ONNX_RUNTIME = Map.of("CUTOUT_ENGINE", "onnxruntime");
    private static final String LIBRARIES = "ROOT/WEB-INF/lib";
    private static final String NAME = "onnxruntime";

    @Proves("CUT-12")
    @Test
    void cutsAsTheUsualEngineDoes() throws Exception {
        LinkedDistribution built = LinkedDistribution.make("dist-onnxruntime");
        built.removeAll(LIBRARIES, NAME);
        built.add(LIBRARIES + "/" + NAME + ".jar", library());
        Raster usual = matte(RunningService.shared());

        try (RunningService service = RunningService.start(built.directory(), ONNX_RUNTIME)) {
            Raster matte = matte(service);

            assertThat(difference(matte, usual)).isLessThan(0.001);
            assertThat(difference(matte, golden())).isLessThan(0.01);
            assertThat(libraries(service)).contains(NAME);
        }
        assertThat(libraries(RunningService.shared())).doesNotContain(NAME);
    }

    @Proves("CUT-12")
    @Test
    void isSaidToBeMissingWhereItIsNotBuiltIn() throws Exception {
        LinkedDistribution built = LinkedDistribution.make("dist-one-engine");
        built.removeAll(LIBRARIES, NAME);

        assertThat(RunningService.failure(built.directory(), ONNX_RUNTIME))
                .isEqualTo("Cannot start: cutout.engine=onnxruntime needs an application built with -Ponnxruntime");
    }

    private static Raster matte(RunningService service) throws IOException {
        HttpResponse<byte[]> answer = new CutoutApi(service)
                .removeWith("channels=alpha&format=png", Photos.bytes("coffee.jpg"), "image/jpeg");
        assertThat(answer.statusCode()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(answer.body())).getRaster();
    }

    private static Raster golden() throws IOException {
        return ImageIO.read(Path.of("src", "test", "resources", "golden", "coffee.png")
                        .toFile())
                .getRaster();
    }

    /** Mean, from 0 to 1. */
    private static double difference(Raster one, Raster other) {
        assertThat(one.getBounds()).isEqualTo(other.getBounds());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs(one.getSample(x, y, 0) - other.getSample(x, y, 0));
            }
        }
        return sum / (255.0 * one.getWidth() * one.getHeight());
    }

    /** What the process has in its memory by name. */
    private static String libraries(RunningService service) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(service.pid()), "maps"));
    }

    private static Path library() throws URISyntaxException {
        return Path.of(OrtEnvironment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
