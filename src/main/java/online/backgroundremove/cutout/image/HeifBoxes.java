package online.backgroundremove.cutout.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a HEIC or AVIF file is made of: ISO/IEC 14496-12 and 23008-12. FFmpeg reads films with the same code, and in any box
 * whatever it knows from anywhere, so that a file can reach nearly all of that code. Here all boxes but those of pictures
 * become free space. Images without bytes, which end the process in FFmpeg 8.0.1, and those without a size, for which it
 * lays tiles without end, are refused.
 */
final class HeifBoxes {

    private static final Set<String> FILE = Set.of("ftyp", "meta", "mdat");
    private static final Set<String> META = Set.of("hdlr", "pitm", "iloc", "iinf", "iref", "iprp", "idat");
    private static final Set<String> PROPERTIES = Set.of("ipco", "ipma");
    private static final Set<String> PROPERTY =
            Set.of("ispe", "pixi", "colr", "hvcC", "av1C", "irot", "imir", "pasp", "auxC", "clap", "clli", "mdcv");
    private static final Set<String> ITEM = Set.of("infe");

    /** There is one of all others in each place. */
    private static final Set<String> REPEATED =
            Set.of("mdat", "infe", "ispe", "pixi", "colr", "hvcC", "av1C", "irot", "imir", "pasp", "auxC", "clap");

    /** Images that are coded, each of which becomes a stream. */
    private static final Set<String> CODED = Set.of("hvc1", "av01");

    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final Set<Integer> coded = new HashSet<>();
    private final Set<Integer> located = new HashSet<>();
    private final Set<Integer> sized = new HashSet<>();
    private final List<String> properties = new ArrayList<>();

    private HeifBoxes(byte[] file) {
        this.file = file;
    }

    /**
     * A copy with nothing but what the picture needs. It ends where there are no more whole boxes, but the last one may be
     * cut off: only a decoder knows what that means.
     *
     * @throws DamagedImage when a picture has no bytes or no size, or the boxes do not fit into each other
     */
    static byte[] essential(byte[] file) {
        HeifBoxes boxes = new HeifBoxes(file.clone());
        try {
            boxes.read(0, file.length, FILE);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException notWhole) {
            throw HeifFile.damaged();
        }
        if (!boxes.located.containsAll(boxes.coded) || !boxes.sized.containsAll(boxes.coded)) {
            throw HeifFile.damaged();
        }
        return boxes.file;
    }

    /** All boxes between two places: of those that are wanted the first of a kind, where a second would contradict it. */
    private void read(int from, int end, Set<String> wanted) {
        Set<String> seen = new HashSet<>();
        int at = from;
        while (at < end) {
            ByteBuffer head = part(at, Math.min(end, at + 16));
            long length = Integer.toUnsignedLong(head.getInt());
            String type = type(head);
            if (length == 1) {
                length = head.getLong();
            }
            int next = next(at, length, end, wanted.equals(FILE));
            if (next < at + head.position()) {
                throw HeifFile.damaged();
            }
            if (wanted.equals(PROPERTY)) {
                properties.add(type);
            }
            boolean again = !REPEATED.contains(type) && !seen.add(type);
            if (wanted.contains(type) && !again) {
                open(type, at + head.position(), next);
            } else {
                System.arraycopy(FREE, 0, file, at + 4, FREE.length);
            }
            at = next;
        }
    }

    /** Where a box ends: with what it is in, if it does not say; a file may be cut off. */
    private static int next(int at, long length, int end, boolean ofFile) {
        long left = (long) end - at;
        if (length == 0 || (ofFile && length > left)) {
            return end;
        }
        if (length < 0 || length > left) {
            throw HeifFile.damaged();
        }
        return at + (int) length;
    }

    private void open(String type, int body, int end) {
        switch (type) {
            case "meta" -> read(body + 4, end, META);
            case "iprp" -> read(body, end, PROPERTIES);
            case "ipco" -> read(body, end, PROPERTY);
            case "iinf" -> read(body + 4 + (file[body] == 0 ? 2 : 4), end, ITEM);
            case "infe" -> item(part(body, end));
            case "iloc" -> places(part(body, end));
            case "ispe" -> size(part(body, end));
            case "ipma" -> owners(part(body, end));
            default -> {
                // Nothing in it is a box.
            }
        }
    }

    private void item(ByteBuffer item) {
        int version = item.getInt() >>> 24;
        int id = version > 2 ? item.getInt() : item.getShort();
        item.getShort();
        if (version < 2 || CODED.contains(type(item))) {
            coded.add(id);
        }
    }

    private static void size(ByteBuffer size) {
        if (size.getInt(4) == 0 || size.getInt(8) == 0) {
            throw HeifFile.damaged();
        }
    }

    /** Which items have which properties, counted from 1; they stand before in every file that FFmpeg reads. */
    private void owners(ByteBuffer owners) {
        int head = owners.getInt();
        boolean wide = (head & 1) != 0;
        int items = owners.getInt();
        for (int i = 0; i < items; i++) {
            int id = head >>> 24 == 0 ? owners.getShort() : owners.getInt();
            int count = owners.get() & 0xff;
            for (int n = 0; n < count; n++) {
                int property = wide ? owners.getShort() & 0x7fff : owners.get() & 0x7f;
                if (property > 0 && properties.get(property - 1).equals("ispe")) {
                    sized.add(id);
                }
            }
        }
    }

    /** Where the bytes of each item are: in one piece, since FFmpeg knows no other. */
    private void places(ByteBuffer places) {
        int version = places.getInt() >>> 24;
        int sizes = places.getShort();
        int items = version < 2 ? places.getShort() & 0xffff : places.getInt();
        for (int i = 0; i < items; i++) {
            int id = version < 2 ? places.getShort() : places.getInt();
            places.position(places.position() + (version > 0 ? 4 : 2) + (sizes >> 4 & 15));
            if (places.getShort() != 1) {
                throw HeifFile.damaged();
            }
            places.position(places.position() + (version > 0 ? sizes & 15 : 0) + (sizes >> 12 & 15));
            boolean bytes = false;
            for (int digit = 0; digit < (sizes >> 8 & 15); digit++) {
                bytes |= places.get() != 0;
            }
            if (bytes) {
                located.add(id);
            }
        }
    }

    private ByteBuffer part(int from, int end) {
        return ByteBuffer.wrap(file, from, end - from).slice();
    }

    private static String type(ByteBuffer box) {
        byte[] type = new byte[4];
        box.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
