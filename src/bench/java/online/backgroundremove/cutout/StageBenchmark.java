package online.backgroundremove.cutout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import online.backgroundremove.cutout.compose.Composition;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.PngEncoder;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage of a cut-out alone, on photos of 0.24, 0.79 and 15.9 megapixels. */
// JMH calls prepare() before everything else.
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    @Param({"coffee.jpg", "dog.jpg", "dandelion-16mp.jpg"})
    public String photo = "";

    private final Scratch kept = new Scratch();
    private final Model model = new Model(Optional.empty());
    private final SegmentationNet net = SegmentationNet.load(model.bytes(), model.facts());
    private byte[] bytes = {};
    private PhotoHeader header;
    private Photo decoded;
    private Mat square;
    private Mat matte;
    private Mat composed;

    /** What each stage gets from the one before it. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        bytes = Files.readAllBytes(Path.of("src", "test", "resources", "photos", photo));
        header = PhotoHeader.of(bytes);
        decoded = Photo.decode(bytes, header, kept);
        square = decoded.square(model.facts().size(), model.facts().mean(), kept);
        matte = net.matte(square, kept);
        composed = Composition.compose(decoded, matte, kept);
    }

    @TearDown(Level.Trial)
    public void release() {
        kept.close();
        net.close();
    }

    @Benchmark
    public int decode() {
        try (Scratch scratch = new Scratch()) {
            return Photo.decode(bytes, header, scratch)
                    .square(model.facts().size(), model.facts().mean(), scratch)
                    .cols();
        }
    }

    @Benchmark
    public int segment() {
        try (Scratch scratch = new Scratch()) {
            return net.matte(square, scratch).cols();
        }
    }

    @Benchmark
    public int compose() {
        try (Scratch scratch = new Scratch()) {
            return Composition.compose(decoded, matte, scratch).cols();
        }
    }

    @Benchmark
    public int encode() {
        return PngEncoder.encode(composed).length;
    }
}
