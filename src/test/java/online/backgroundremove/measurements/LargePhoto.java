package online.backgroundremove.measurements;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import online.backgroundremove.system.Photos;
import online.backgroundremove.system.RunningService;

/** A photo of 12 megapixels, one request after the other, stage by stage. */
final class LargePhoto {

    private LargePhoto() {}

    static void measure(int requests) throws IOException {
        byte[] photo = twelveMegapixels();
        try (RunningService service = RunningService.startAsShipped(Map.of())) {
            Clients clients = new Clients(service);
            clients.cut(photo, "standard");
            Table table = new Table("12 megapixels, " + requests + " requests", "ms, least / median / most");
            for (String quality : List.of("fast", "standard", "best")) {
                List<Served> served = Stream.generate(() -> clients.cut(photo, quality))
                        .limit(requests)
                        .toList();
                table.row(
                        quality + ", request to last byte",
                        Sample.of(served, Served::wall).range());
                for (String stage : served.get(0).stages().keySet()) {
                    table.row(
                            quality + ", " + stage,
                            Sample.of(served, one -> one.stages().getOrDefault(stage, 0.0))
                                    .range());
                }
            }
        }
    }

    /** The middle of the dandelion, 4000 × 2988, as a camera would write it. */
    private static byte[] twelveMegapixels() throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(Photos.bytes("dandelion-16mp.jpg")));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(whole.getSubimage(656, 0, 4000, 2988), "jpg", jpeg);
        return jpeg.toByteArray();
    }
}
