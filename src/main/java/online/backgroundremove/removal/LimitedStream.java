package online.backgroundremove.removal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that throws when it gives more than its limit, and says so when the other side has gone. */
final class LimitedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> refusal;
    private long left;

    LimitedStream(InputStream stream, long limit, Supplier<? extends RuntimeException> refusal) {
        super(stream);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int count = super.read(target, offset, length);
            spend(Math.max(0, count));
            return count;
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }

    private void spend(int count) {
        left -= count;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
