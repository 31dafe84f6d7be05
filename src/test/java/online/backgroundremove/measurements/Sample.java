package online.backgroundremove.measurements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Measured values, of which quantiles are asked. */
final class Sample {

    private final double[] inOrder;

    Sample(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A sample needs a value");
        }
        this.inOrder = Arrays.stream(values).sorted().toArray();
    }

    static Sample of(List<Served> served, ToDoubleFunction<Served> value) {
        return new Sample(served.stream().mapToDouble(value).toArray());
    }

    /** The smallest value that this share of the values does not exceed. */
    double quantile(double share) {
        return inOrder[Math.max(0, (int) Math.ceil(share * inOrder.length) - 1)];
    }

    double median() {
        return quantile(0.5);
    }

    /** Least, middle and greatest. */
    String range() {
        return String.format(Locale.ROOT, "%.0f / %.0f / %.0f", quantile(0), median(), quantile(1));
    }

    /** Middle, and what one in a hundred exceeds. */
    String percentiles() {
        return String.format(Locale.ROOT, "%.0f / %.0f", median(), quantile(0.99));
    }
}
