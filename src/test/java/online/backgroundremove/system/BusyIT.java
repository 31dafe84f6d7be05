package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** More photos than nets. */
@Proves("CUT-6")
class BusyIT {

    private static final byte[] PHOTO = Photos.bytes("coffee.jpg");

    @Test
    void tellsWhoCannotWaitToComeBack() throws Exception {
        try (RunningService impatient = RunningService.start(Map.of("CUTOUT_PATIENCE", "PT0S"))) {
            CutoutApi api = new CutoutApi(impatient);

            List<HttpResponse<byte[]>> answers = together(api, 6);

            assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
            List<HttpResponse<byte[]>> refused = answers.stream()
                    .filter(answer -> answer.statusCode() != 200)
                    .toList();
            assertThat(refused).isNotEmpty().allSatisfy(answer -> {
                Problem.of(answer).assertIs(503, "busy");
                assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                        .isPositive();
            });
            assertThat(api.removeRaw(PHOTO, "image/jpeg").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void givesEveryWaitingCallerTheSamePicture() throws Exception {
        try (RunningService patient = RunningService.start(Map.of("CUTOUT_PATIENCE", "PT1M"))) {
            CutoutApi api = new CutoutApi(patient);
            byte[] alone = api.removeRaw(PHOTO, "image/jpeg").body();

            assertThat(together(api, 6)).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(alone);
            });
        }
    }

    private static List<HttpResponse<byte[]>> together(CutoutApi api, int callers) throws Exception {
        List<FutureTask<HttpResponse<byte[]>>> calls = IntStream.range(0, callers)
                .mapToObj(i -> new FutureTask<>(() -> api.removeRaw(PHOTO, "image/jpeg")))
                .toList();
        calls.forEach(call -> new Thread(call).start());
        List<HttpResponse<byte[]>> answers = new java.util.ArrayList<>();
        for (FutureTask<HttpResponse<byte[]>> call : calls) {
            answers.add(call.get());
        }
        return answers;
    }
}
