package online.backgroundremove.cutout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import online.backgroundremove.cutout.compose.Composition;
import online.backgroundremove.cutout.compose.Picture;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.file.Encoding;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Matting;
import online.backgroundremove.cutout.matting.Segmenter;
import online.backgroundremove.cutout.matting.SubjectSearch;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Quality;
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
    private final Segmenter net = OpenCvSegmenter.load(model.bytes(), model.facts());
    private byte[] bytes = {};
    private PhotoHeader header;
    private Photo decoded;
    private Photo small;
    private Mat matte;
    private Subject subject;
    private Picture picture;

    /** What each stage gets from the one before it. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        bytes = Files.readAllBytes(Path.of("src", "test", "resources", "photos", photo));
        header = PhotoHeader.of(bytes);
        decoded = Photo.decode(bytes, header, kept);
        small = reduced(decoded, kept);
        matte = segment(Quality.STANDARD, kept);
        subject = Matting.subject(decoded, small, matte, true, kept);
        picture = Composition.compose(subject, CutoutOptions.DEFAULT, kept);
    }

    @TearDown(Level.Trial)
    public void release() {
        kept.close();
        net.close();
    }

    @Benchmark
    public int decode() {
        try (Scratch scratch = new Scratch()) {
            return reduced(Photo.decode(bytes, header, scratch), scratch).width();
        }
    }

    @Benchmark
    public int segmentFast() {
        return segment(Quality.FAST);
    }

    @Benchmark
    public int segmentStandard() {
        return segment(Quality.STANDARD);
    }

    @Benchmark
    public int segmentBest() {
        return segment(Quality.BEST);
    }

    @Benchmark
    public int refine() {
        try (Scratch scratch = new Scratch()) {
            return Matting.subject(decoded, small, matte, true, scratch).width();
        }
    }

    @Benchmark
    public int compose() {
        try (Scratch scratch = new Scratch()) {
            return Composition.compose(subject, CutoutOptions.DEFAULT, scratch).size().width();
        }
    }

    @Benchmark
    public int encode() {
        try (Scratch scratch = new Scratch()) {
            return Encoding.encode(picture, CutoutOptions.DEFAULT.output(), scratch).bytes().length;
        }
    }

    private Photo reduced(Photo whole, Scratch scratch) {
        return whole.reduced(model.facts().eye().near(whole.size()), scratch);
    }

    private int segment(Quality quality) {
        try (Scratch scratch = new Scratch()) {
            return segment(quality, scratch).cols();
        }
    }

    private Mat segment(Quality quality, Scratch scratch) {
        return new SubjectSearch(net, () -> Duration.ofMinutes(1)).find(small, quality, scratch).matte();
    }
}
