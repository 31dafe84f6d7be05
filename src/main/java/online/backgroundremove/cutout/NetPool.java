package online.backgroundremove.cutout;

import static org.bytedeco.opencv.global.opencv_core.setNumThreads;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import online.backgroundremove.cutout.image.Codecs;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Segmenter;
import online.backgroundremove.cutout.matting.SubjectSearch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lends each caller a net of its own. The queue of idle nets is the whole pool; the caller's thread does the work. */
@ApplicationScoped
public class NetPool {

    /** About one segmentation; who was refused finds a net free with some luck. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final BlockingQueue<Segmenter> idle;
    private final int nets;
    private final int threads;
    private final Model model;
    private final Engine engine;
    private volatile boolean warm;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NetPool() {
        this.idle = new ArrayBlockingQueue<>(1);
        this.nets = 0;
        this.threads = 0;
        this.model = null;
        this.engine = Engine.OPENCV;
    }

    @Inject
    public NetPool(CutoutSettings settings, Model model, @ConfigProperty(name = "cutout.engine") String engine) {
        this.nets = settings.nets();
        this.idle = new ArrayBlockingQueue<>(Math.max(1, nets));
        this.threads = settings.threads() == 0 ? Runtime.getRuntime().availableProcessors() : settings.threads();
        this.model = model;
        this.engine = Engine.of(engine);
    }

    /**
     * The first look takes longer and allocates memory, as much as most photos need: no caller should pay for it.
     */
    void warmUp(@Observes Startup startup) {
        if (nets > 0) {
            LargeBlocks.keep();
            Codecs.load();
            setNumThreads(threads);
            fill(model.bytes(), model.facts());
        }
        warm = true;
    }

    private void fill(byte[] onnx, ModelFacts facts) {
        while (idle.size() < nets) {
            Segmenter net = engine.load(onnx, facts, threads);
            try (Scratch scratch = new Scratch()) {
                SubjectSearch.warmUp(net, scratch);
            }
            idle.add(net);
        }
    }

    /** @throws Busy when there are none at all, as on a node for the other pages */
    void check() {
        if (nets == 0) {
            throw new Busy(RETRY_AFTER);
        }
    }

    /** Whether every net has done its warm-up inference. */
    public boolean isWarm() {
        return warm;
    }

    /** @throws Busy when no net becomes free within the patience */
    <T> T lend(Duration patience, Function<Segmenter, T> work) {
        Segmenter net = take(patience);
        try {
            return work.apply(net);
        } finally {
            idle.add(net);
        }
    }

    private Segmenter take(Duration patience) {
        try {
            Segmenter net = idle.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (net == null) {
                throw new Busy(RETRY_AFTER);
            }
            return net;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy(RETRY_AFTER);
        }
    }

    @PreDestroy
    void close() {
        idle.forEach(Segmenter::close);
        if (nets > 0) {
            LargeBlocks.giveBack();
        }
    }
}
