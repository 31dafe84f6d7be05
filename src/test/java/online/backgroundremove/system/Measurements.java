package online.backgroundremove.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes the figures of {@code docs/performance.md}. Run by hand on a quiet machine, never as a test. */
public final class Measurements {

    private static final int LARGE_REQUESTS = 9;
    private static final List<String> MIXED =
            List.of("coffee.jpg", "cat.png", "astronaut.jpg", "rocket.jpg", "variants/lossy.webp");

    private Measurements() {}

    public static void main(String[] args) throws IOException {
        int mixedRequests = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long started = System.nanoTime();
        try (RunningService service = RunningService.start(Map.of())) {
            print("start-up to ready", seconds(started));
            print("resident when idle", resident(service));
            twelveMegapixels(new CutoutApi(service));
            print("resident after 12 megapixels", resident(service));
            mixed(new CutoutApi(service), mixedRequests);
            print("resident after " + mixedRequests + " more requests", resident(service));
        }
    }

    private static void twelveMegapixels(CutoutApi api) throws IOException {
        byte[] photo = twelveMegapixels();
        double[] times = new double[LARGE_REQUESTS];
        for (int i = 0; i < times.length; i++) {
            long sent = System.nanoTime();
            HttpResponse<byte[]> answer = api.removeRaw(photo, "image/jpeg");
            times[i] = (System.nanoTime() - sent) / 1e9;
            print(
                    "12 megapixels, request " + (i + 1),
                    "%.3f s, %d bytes, %s"
                            .formatted(
                                    times[i],
                                    answer.body().length,
                                    answer.headers().firstValue("Server-Timing").orElse("")));
        }
        Arrays.sort(times);
        print("12 megapixels, median of " + times.length, "%.3f s".formatted(times[times.length / 2]));
    }

    /** The middle of the dandelion, 4000 × 2988, as a camera would write it. */
    private static byte[] twelveMegapixels() throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(Photos.bytes("dandelion-16mp.jpg")));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(whole.getSubimage(656, 0, 4000, 2988), "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static void mixed(CutoutApi api, int count) {
        for (int i = 0; i < count; i++) {
            int status = api.removeRaw(Photos.bytes(MIXED.get(i % MIXED.size())), "image/*")
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("status " + status);
            }
        }
    }

    private static String resident(RunningService service) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(service.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
    }

    private static String seconds(long since) {
        return "%.1f s".formatted((System.nanoTime() - since) / 1e9);
    }

    private static void print(String what, String figure) {
        System.out.println(what + ": " + figure);
    }
}
