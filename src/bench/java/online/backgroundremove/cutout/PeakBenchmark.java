package online.backgroundremove.cutout;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.FloatPointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the machine can do: a product of two matrices of 4096 × 4096 floats, 137 GFLOP, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 3, time = 3)
public class PeakBenchmark {

    private static final int SIDE = 4096;

    private final FloatPointer one = new FloatPointer((long) SIDE * SIDE).fill(1);
    private final FloatPointer other = new FloatPointer((long) SIDE * SIDE).fill(2);
    private final FloatPointer product = new FloatPointer((long) SIDE * SIDE);

    @Benchmark
    public float matrixProduct() {
        cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasNoTrans, SIDE, SIDE, SIDE, 1, one, SIDE, other, SIDE, 0, product, SIDE);
        return product.get(0);
    }
}
