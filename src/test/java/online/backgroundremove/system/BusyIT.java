package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** More callers at once than there are nets. */
@Proves("CUT-6")
class BusyIT {

    private static final int CALLERS = 8;
    private static final byte[] PHOTO = Photos.bytes("coffee.jpg");

    private final CutoutApi shared = new CutoutApi(RunningService.shared());

    @Test
    void refusesWhoeverItHasNoNetForAndServesAgainAfterwards() {
        byte[] right = shared.removeRaw(PHOTO, "image/jpeg").body();
        try (RunningService impatient = RunningService.start(Map.of("CUTOUT_PATIENCE", "PT0S"))) {
            CutoutApi api = new CutoutApi(impatient);

            List<HttpResponse<byte[]>> answers = atOnce(() -> api.removeLater(PHOTO));

            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .contains(200, 503)
                    .containsOnly(200, 503);
            answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .forEach(answer -> assertThat(answer.body()).isEqualTo(right));
            answers.stream().filter(answer -> answer.statusCode() == 503).forEach(BusyIT::assertSaysWhen);
            assertThat(api.removeRaw(PHOTO, "image/jpeg").body()).isEqualTo(right);
        }
    }

    @Test
    void callersAtOnceGetTheSamePngAsOneAlone() {
        byte[] right = shared.removeRaw(PHOTO, "image/jpeg").body();

        List<HttpResponse<byte[]>> answers = atOnce(() -> patiently(20));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers).extracting(HttpResponse::body).allMatch(png -> Arrays.equals(png, right));
    }

    @Test
    void aNodeWithoutNetsServesPagesAndRefusesPhotos() {
        try (RunningService pages = RunningService.startWithoutNets(Map.of())) {
            assertThat(new SiteVisitor(pages).get("/privacy").statusCode()).isEqualTo(200);

            assertSaysWhen(new CutoutApi(pages).removeRaw(PHOTO, "image/jpeg"));
        }
    }

    private static void assertSaysWhen(HttpResponse<byte[]> refusal) {
        Problem.of(refusal).assertIs(503, "busy");
        assertThat(refusal.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    private static List<HttpResponse<byte[]>> atOnce(Supplier<CompletableFuture<HttpResponse<byte[]>>> caller) {
        List<CompletableFuture<HttpResponse<byte[]>>> calls =
                Stream.generate(caller).limit(CALLERS).toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    /** A caller who comes again when the service says so: how many it serves in time depends on the machine. */
    private CompletableFuture<HttpResponse<byte[]>> patiently(int tries) {
        return shared.removeLater(PHOTO).thenCompose(answer -> {
            if (answer.statusCode() != 503 || tries == 1) {
                return CompletableFuture.completedFuture(answer);
            }
            long seconds = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
            Executor later = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
            return CompletableFuture.runAsync(() -> {}, later).thenCompose(now -> patiently(tries - 1));
        });
    }
}
