package online.backgroundremove.cutout.image;

import java.util.List;
import java.util.Random;
import org.bytedeco.javacpp.Pointer;

/**
 * Decodes damaged photos, many times over. A program of its own, since a native decoder that fails takes its process with
 * it. Case n of a seed is always the same; the last number printed names the one that failed.
 *
 * <p>Arguments: seed, first case, how many cases.
 */
final class DecoderFuzz {

    private static final long MAX_PIXELS = 2_000_000;

    private final List<byte[]> photos =
            TestPhotos.variants().map(TestPhotos::bytes).toList();
    private int read;
    private int refused;

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        Codecs.load();
        long seed = Long.parseLong(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        DecoderFuzz fuzz = new DecoderFuzz();
        for (int i = first; i < first + count; i++) {
            System.out.println(i);
            fuzz.decode(fuzz.damaged(new Random(seed * 1_000_003 + i)));
        }
        System.out.println("read " + fuzz.read + ", refused " + fuzz.refused);
    }

    private byte[] damaged(Random chance) {
        byte[] photo = photos.get(chance.nextInt(photos.size())).clone();
        int changes = 1 << chance.nextInt(6);
        int range = chance.nextBoolean() ? photo.length : Math.min(photo.length, 1000);
        for (int i = 0; i < changes; i++) {
            int at = chance.nextInt(range);
            switch (chance.nextInt(4)) {
                case 0 -> photo[at] ^= (byte) (1 << chance.nextInt(8));
                case 1 -> photo[at] = (byte) (chance.nextBoolean() ? 0xff : 0);
                case 2 -> photo[at] = (byte) chance.nextInt();
                default -> copy(photo, chance.nextInt(photo.length), at);
            }
        }
        return photo;
    }

    private static void copy(byte[] photo, int from, int to) {
        int length = Math.min(16, photo.length - Math.max(from, to));
        System.arraycopy(photo, from, photo, to, length);
    }

    private void decode(byte[] photo) {
        try (Scratch scratch = new Scratch()) {
            PhotoHeader header = PhotoHeader.of(photo);
            if (header.pixels() <= MAX_PIXELS) {
                Photo.decode(photo, header, scratch);
                read++;
            }
        } catch (UnreadableImage | DamagedImage | UnsupportedImage ours) {
            refused++;
        }
    }

    /** What the test's control runs: memory that is not ours. */
    static final class Crash {
        public static void main(String[] arguments) {
            Pointer.memset(
                    new Pointer() {
                        {
                            address = 8;
                        }
                    },
                    0,
                    8);
        }
    }
}
