package online.backgroundremove.measurements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The memory that a process holds, from request to request. */
final class ResidentMemory {

    private final List<Double> kilobytes = new ArrayList<>();

    /** As the kernel counts it now, in kB of 1024 bytes. */
    static double kilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    static String megabytes(long pid) {
        return String.format(Locale.ROOT, "%.0f", kilobytes(pid) / 1024);
    }

    void add(double kilobytesNow) {
        kilobytes.add(kilobytesNow);
    }

    /** The slope of the line with the least squares through all from this one on, in kB for each request. */
    double slope(int from) {
        List<Double> part = kilobytes.subList(from, kilobytes.size());
        double middle = (part.size() - 1) / 2.0;
        double mean = part.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (int i = 0; i < part.size(); i++) {
            together += (i - middle) * (part.get(i) - mean);
            alone += (i - middle) * (i - middle);
        }
        return together / alone;
    }
}
