package online.backgroundremove.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Byte sequences of the uploads and their answers, to be known again wherever they turn up. */
final class Marks {

    private static final int SLICES = 8;
    private static final int SLICE_LENGTH = 24;

    /** Fewer different bytes in a slice say nothing: every compressed picture has runs of the same. */
    private static final int DISTINCT_BYTES = 12;

    private static final long WINDOW = 32 << 20;
    private static final long OVERLAP = 1024;

    /** In Latin-1, one character for each byte: the search in strings is the JDK's fastest. */
    private final Set<String> sequences = ConcurrentHashMap.newKeySet();

    void add(String text) {
        sequences.add(text);
    }

    /** Takes slices from all over the data. */
    void addSlicesOf(byte[] data, int from) {
        int step = Math.max(1, (data.length - from) / (SLICES + 1));
        for (int start = from + step; start + SLICE_LENGTH <= data.length; start += step) {
            String slice = new String(data, start, SLICE_LENGTH, StandardCharsets.ISO_8859_1);
            if (slice.chars().distinct().count() >= DISTINCT_BYTES) {
                sequences.add(slice);
            }
        }
    }

    boolean areIn(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return sequences.stream().anyMatch(text::contains);
    }

    /** A file that is gone meanwhile holds nothing; whoever needs to see it keeps it open. */
    boolean areIn(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return areIn(file);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** In windows that overlap, since a file may be larger than memory. */
    boolean areIn(FileChannel file) throws IOException {
        for (long start = 0; start < file.size(); start += WINDOW - OVERLAP) {
            ByteBuffer window = ByteBuffer.allocate(Math.toIntExact(Math.min(WINDOW, file.size() - start)));
            long position = start;
            for (int count = 0; count >= 0 && window.hasRemaining(); position += count) {
                count = file.read(window, position);
            }
            if (areIn(window.array())) {
                return true;
            }
        }
        return false;
    }
}
