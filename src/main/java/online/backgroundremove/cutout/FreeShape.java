package online.backgroundremove.cutout;

import java.util.Arrays;

/**
 * A graph that says its sides are free. OpenCV needs them fixed in the file and takes others all the same; ONNX Runtime
 * takes no others than the file says.
 *
 * <p>In ONNX's protocol buffers, a fixed side is a Dimension with field 1, a number; a free one has field 2, a name. For
 * sides from 128 to 16383 both take three bytes, so the change needs no other.
 */
final class FreeShape {

    private static final byte NUMBER = 0x08;
    private static final byte NAME = 0x12;

    private FreeShape() {}

    /** @param size the side that the graph has fixed, for height and for width */
    static byte[] of(byte[] onnx, int size) {
        byte[] low = {0x0A, 0x03, NUMBER, (byte) ((size & 0x7F) | 0x80), (byte) (size >> 7)};
        byte[] graph = onnx.clone();
        for (int at = 0; at + 2 * low.length <= graph.length; at++) {
            if (isAt(graph, at, low) && isAt(graph, at + low.length, low)) {
                free(graph, at + 2, 'h');
                free(graph, at + 2 + low.length, 'w');
            }
        }
        return graph;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] pattern) {
        return bytes[at] == pattern[0] && Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length);
    }

    private static void free(byte[] graph, int at, char name) {
        graph[at] = NAME;
        graph[at + 1] = 1;
        graph[at + 2] = (byte) name;
    }
}
