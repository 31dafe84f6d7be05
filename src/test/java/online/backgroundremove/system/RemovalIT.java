package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class RemovalIT {

    private final CutoutApi api = new CutoutApi(RunningService.shared());

    @Proves({"V1-1", "LAUNCH-1"})
    @Test
    void givesTheSamePngForBodyAndForm() throws IOException {
        byte[] photo = Photos.bytes("coffee.jpg");

        HttpResponse<byte[]> raw = api.removeRaw(photo, "image/jpeg");
        HttpResponse<byte[]> form = api.removeForm(photo, "image");

        assertThat(raw.statusCode()).isEqualTo(200);
        assertThat(raw.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(form.body()).isEqualTo(raw.body());
        BufferedImage cutout = ImageIO.read(new ByteArrayInputStream(raw.body()));
        assertThat(cutout.getWidth()).isEqualTo(600);
        assertThat(cutout.getHeight()).isEqualTo(400);
        assertThat(cutout.getRGB(0, 0) >>> 24).as("alpha of the background").isLessThan(8);
        assertThat(cutout.getRGB(290, 120) >>> 24).as("alpha of the coffee").isEqualTo(255);
    }
}
