package online.backgroundremove.removal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that throws when it gives more than its limit. */
final class LimitedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> refusal;
    private long left;

    LimitedStream(InputStream stream, long limit, Supplier<? extends RuntimeException> refusal) {
        super(stream);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        spend(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        spend(Math.max(0, count));
        return count;
    }

    private void spend(int count) {
        left -= count;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
