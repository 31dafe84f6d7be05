package online.backgroundremove.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
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
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Lends each caller a net of its own. The queue of idle nets is the whole pool; the caller's thread does the work. */
@ApplicationScoped
public class NetPool {

    /** About one segmentation; who was refused finds a net free with some luck. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final BlockingQueue<Segmenter> idle;
    private final int threads;
    private final Model model;
    private volatile boolean warm;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NetPool() {
        this(1, 0, null);
    }

    private NetPool(int nets, int threads, Model model) {
        this.idle = new ArrayBlockingQueue<>(nets);
        this.threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        this.model = model;
    }

    @Inject
    public NetPool(CutoutSettings settings, Model model) {
        this(settings.nets(), settings.threads(), model);
    }

    /**
     * The first forward pass takes longer and allocates most of the memory: no caller should pay for it.
     */
    void warmUp(@Observes Startup startup) {
        Codecs.load();
        setNumThreads(threads);
        ModelFacts facts = model.facts();
        byte[] onnx = model.bytes();
        while (idle.remainingCapacity() > 0) {
            Segmenter net = OpenCvSegmenter.load(onnx, facts);
            try (Scratch scratch = new Scratch();
                    Scalar grey = Scalar.all(facts.mean())) {
                net.segment(scratch.keep(new Mat(facts.size(), facts.size(), CV_8UC3, grey)), scratch);
            }
            idle.add(net);
        }
        warm = true;
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
    }
}
