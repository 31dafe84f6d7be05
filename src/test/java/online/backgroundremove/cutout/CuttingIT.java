package online.backgroundremove.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.matting.Segmenter;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Region;
import online.backgroundremove.cutout.option.ResultSize;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Selection;
import online.backgroundremove.cutout.option.Shadow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real model, in this process. */
class CuttingIT {

    private static final Deadline AMPLE = Deadline.in(Duration.ofHours(1));

    private static NetPool nets = pool(2);

    @BeforeAll
    static void warmUp() {
        nets.warmUp(new jakarta.enterprise.event.Startup());
    }

    @AfterAll
    static void close() {
        nets.close();
    }

    @AfterEach
    void everythingIsReleased() {
        assertThat(Scratch.live()).as("matrices still held").isZero();
    }

    @Test
    void isWarmOnlyAfterTheWarmUp() {
        assertThat(pool(1).isWarm()).isFalse();
        assertThat(nets.isWarm()).isTrue();
    }

    @Proves("CUT-6")
    @Test
    void givesEachCallerItsOwnMatte() throws Exception {
        List<String> names = List.of("coffee.jpg", "oath.jpg", "cat.png");
        Map<String, byte[]> alone = names.stream().collect(java.util.stream.Collectors.toMap(n -> n, CuttingIT::png));

        List<FutureTask<byte[]>> together = Stream.concat(names.stream(), names.stream())
                .map(name -> started(() -> png(name)))
                .toList();

        for (int i = 0; i < together.size(); i++) {
            String name = names.get(i % names.size());
            assertThat(together.get(i).get()).as(name).isEqualTo(alone.get(name));
        }
    }

    @Proves("CUT-6")
    @Test
    void isBusyWhenNoNetBecomesFree() throws Exception {
        CountDownLatch lent = new CountDownLatch(2);
        CountDownLatch giveBack = new CountDownLatch(1);
        Function<Segmenter, String> hold = net -> {
            lent.countDown();
            await(giveBack);
            return "done";
        };
        List<FutureTask<String>> holders = Stream.of(1, 2)
                .map(i -> started(() -> nets.lend(Duration.ZERO, hold)))
                .toList();
        await(lent);

        Cutting cutting = cutting(Duration.ofMillis(10), 50);
        assertThatThrownBy(() -> cutting.cut(TestPhotos.bytes("coffee.jpg"), CutoutOptions.DEFAULT, AMPLE))
                .isInstanceOf(Busy.class);

        giveBack.countDown();
        for (FutureTask<String> holder : holders) {
            assertThat(holder.get()).isEqualTo("done");
        }
        assertThat(cutting.cut(TestPhotos.bytes("coffee.jpg"), CutoutOptions.DEFAULT, AMPLE)
                        .size()
                        .width())
                .isEqualTo(600);
    }

    /** 0.24 megapixels take one of the budget; what comes with them takes the rest, or more than the rest. */
    @Proves("CUT-6")
    @Test
    void countsPicturesAndResultsInTheBudget() {
        byte[] photo = TestPhotos.bytes("coffee.jpg");
        byte[] large = TestPhotos.bytes("dandelion-16mp.jpg");
        CutoutOptions plain = CutoutOptions.DEFAULT;
        Frame margins = new Frame(
                ResultSize.ORIGINAL,
                Optional.of(Margins.all(Length.percent(400))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Cutting small = cutting(Duration.ofSeconds(5), 1, 1);

        assertThat(small.cut(photo, plain, AMPLE).size().width()).isEqualTo(600);
        for (CutoutOptions demanding : List.of(
                plain.with(new Selection(Region.WHOLE, large, null, true)),
                plain.with(new Selection(Region.WHOLE, null, large, true)),
                plain.with(new Scene(new Background.Picture(large), Shadow.NONE, Outline.NONE)),
                plain.with(margins))) {
            assertThatThrownBy(() -> small.cut(photo, demanding, AMPLE))
                    .isInstanceOf(InvalidOption.class)
                    .hasMessageContaining("more than 1 megapixels together");
        }
        assertThat(cutting(Duration.ofSeconds(5), 1, 30)
                        .cut(photo, plain.with(margins), AMPLE)
                        .size()
                        .pixels())
                .isGreaterThan(1_000_000);
    }

    @Test
    void takesTheNetBackFromFailedWork() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> nets.lend(Duration.ZERO, net -> {
                        throw new IllegalStateException("as planned");
                    }))
                    .hasMessage("as planned");
        }
    }

    @Proves("CUT-4")
    @Test
    void refusesTooManyPixelsFromTheHeaderAlone() {
        Cutting cutting = cutting(Duration.ZERO, 50);

        for (String bomb : List.of("variants/bomb.png", "variants/bomb.jpg", "variants/bomb.webp")) {
            assertThatThrownBy(() -> cutting.cut(TestPhotos.bytes(bomb), CutoutOptions.DEFAULT, AMPLE))
                    .isInstanceOf(TooManyPixels.class);
        }
    }

    @Proves("CUT-11")
    @ParameterizedTest
    @ValueSource(strings = {"black.png", "white.png", "invisible.png", "one-pixel.png", "wide.png", "high.png"})
    void saysWhenThereIsNoSubject(String photo) {
        Cutting cutting = cutting(Duration.ofSeconds(5), 50);

        assertThatThrownBy(() -> cutting.cut(TestPhotos.bytes("variants/" + photo), CutoutOptions.DEFAULT, AMPLE))
                .isInstanceOf(UnknownForeground.class);
    }

    @Proves("CUT-11")
    @ParameterizedTest
    @CsvSource({"20000, 1", "1, 20000", "2, 2"})
    void whoSaysWhatToKeepGetsItOfAnyShape(int width, int height) {
        byte[] white = TestPhotos.even(width, height, 255);
        CutoutOptions kept = CutoutOptions.DEFAULT.with(new Selection(Region.WHOLE, white, null, true));

        for (byte[] photo : List.of(TestPhotos.noise(width, height), TestPhotos.even(width, height, 0))) {
            Cutout cutout = cutting(Duration.ofSeconds(5), 50).cut(photo, kept, AMPLE);

            assertThat(cutout.size()).isEqualTo(new Canvas(width, height));
            assertThat(cutout.subject().coverage()).isEqualTo(1);
        }
    }

    @Proves("CUT-11")
    @Test
    void makesNothingOfNoise() {
        byte[] noise = TestPhotos.noise(400, 300);

        assertThatThrownBy(() -> cutting(Duration.ofSeconds(5), 50).cut(noise, CutoutOptions.DEFAULT, AMPLE))
                .isInstanceOf(UnknownForeground.class);
    }

    @Proves("CUT-8")
    @Test
    void holdsNothingOfAPhotoItCouldNotRead() {
        assertThatThrownBy(() -> cutting(Duration.ZERO, 50)
                        .cut(TestPhotos.bytes("variants/truncated.jpg"), CutoutOptions.DEFAULT, AMPLE))
                .isInstanceOf(DamagedImage.class);
    }

    @Proves("CUT-5")
    @Test
    void writesNoMetadata() {
        for (String name : List.of("variants/exif-gps.jpg", "variants/exif-gps.png", "variants/exif-gps.webp")) {
            assertThat(new String(TestPhotos.bytes(name), StandardCharsets.ISO_8859_1))
                    .contains("CANARY");

            String png = new String(png(name), StandardCharsets.ISO_8859_1);

            assertThat(png).doesNotContain("CANARY", "eXIf", "iTXt", "tEXt", "zTXt", "iCCP", "tIME");
        }
    }

    @Test
    void saysHowLongEachStageTook() {
        Cutout cutout =
                cutting(Duration.ofSeconds(5), 50).cut(TestPhotos.bytes("cat.png"), CutoutOptions.DEFAULT, AMPLE);

        assertThat(cutout.times()).containsOnlyKeys(Stage.values());
    }

    private static byte[] png(String name) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            cutting(Duration.ofMinutes(1), 50)
                    .cut(TestPhotos.bytes(name), CutoutOptions.DEFAULT, AMPLE)
                    .writeTo(png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Cutting cutting(Duration patience, int maxMegapixels) {
        return cutting(patience, maxMegapixels, 150);
    }

    private static Cutting cutting(Duration patience, int maxMegapixels, int megapixelsInFlight) {
        CutoutSettings settings = new CutoutSettings(2, 0, patience, maxMegapixels, megapixelsInFlight);
        return new Cutting(nets, new Model(Optional.empty()), settings);
    }

    private static NetPool pool(int size) {
        return new NetPool(new CutoutSettings(size, 0, Duration.ZERO, 50, 150), new Model(Optional.empty()), "opencv");
    }

    private static <T> FutureTask<T> started(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(task).start();
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
