package online.backgroundremove.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Shadow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real model under clocks of our own. */
class DeadlineIT {

    /** Of coffee.jpg: each may have begun, or looks at the clock once and ends. */
    private static final int TILES = 6;

    private final Model model = new Model(Optional.empty());
    private final CutoutSettings settings = new CutoutSettings(1, 0, Duration.ofSeconds(5), 50, 150);
    private final NetPool nets = new NetPool(settings, model, "opencv");
    private final Cutting cutting = new Cutting(nets, model, settings);

    DeadlineIT() {
        nets.warmUp(new jakarta.enterprise.event.Startup());
    }

    @AfterEach
    void close() {
        nets.close();
    }

    /** By a clock that goes on by one each time it is read: the time is up after so many steps, wherever that is. */
    @Proves("CUT-7")
    @Test
    void beginsNoStepAfterTheDeadline() {
        byte[] photo = TestPhotos.bytes("coffee.jpg");
        CutoutOptions onGrey = CutoutOptions.DEFAULT.with(
                new Scene(new Background.Plain(new Colour(9, 9, 9, 255)), Shadow.NONE, Outline.NONE));
        AtomicLong steps = new AtomicLong();
        cutting.cut(photo, onGrey, Deadline.in(Duration.ofHours(1), steps::getAndIncrement));
        long all = steps.get();
        assertThat(all).as("each row and tile is a step").isGreaterThan(500);

        for (long last = 1; last < all; last *= 2) {
            AtomicLong taken = new AtomicLong();
            Deadline deadline = Deadline.in(Duration.ofNanos(last), taken::getAndIncrement);
            assertThatThrownBy(() -> cutting.cut(photo, onGrey, deadline)).isInstanceOf(DeadlinePassed.class);
            assertThat(taken.get()).isBetween(last, last + TILES + 2);
            assertThat(Scratch.live()).as("matrices still held").isZero();
        }
    }

    /** A second look might have found something, and there was no time for it. */
    @Proves("MAT-2")
    @Test
    void doesNotSayThatThereIsNoSubjectInHaste() {
        Deadline nearly = Deadline.in(Duration.ofNanos(1), () -> 0);

        byte[] noise = TestPhotos.noise(400, 300);

        assertThatThrownBy(() -> cutting.cut(noise, CutoutOptions.DEFAULT, nearly))
                .isInstanceOf(DeadlinePassed.class);
        assertThatThrownBy(() -> cutting.cut(noise, CutoutOptions.DEFAULT, Deadline.in(Duration.ofHours(1))))
                .as("control")
                .isInstanceOf(UnknownForeground.class);
    }
}
