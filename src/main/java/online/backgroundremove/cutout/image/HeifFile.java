package online.backgroundremove.cutout.image;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_ICC_PROFILE;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_SEEKABLE_NORMAL;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.jspecify.annotations.Nullable;

/**
 * A HEIC or AVIF file, opened by FFmpeg: ISO/IEC 23008-12. Its picture is one coded image or a grid of them.
 *
 * <p>FFmpeg reads from memory that holds all of the file, with no way to any other place: docs/adr/0008-heic-and-avif.md.
 */
final class HeifFile implements AutoCloseable {

    /** FFmpeg's decoders may read a little beyond the end. */
    private static final int PADDING = 64;

    private final BytePointer memory;
    private final AVIOContext input;
    private final AVFormatContext container;
    private final HeifGrid grid;

    HeifFile(byte[] photo) {
        byte[] file = HeifBoxes.essential(photo);
        Codecs.load();
        long size = file.length + (long) PADDING;
        this.memory = new BytePointer(av_mallocz(size)).capacity(size);
        memory.put(file, 0, file.length);
        Arrays.fill(file, (byte) 0);
        this.input = avio_alloc_context(memory, file.length, 0, null, null, null, null);
        input.buf_end(memory.getPointer(file.length));
        input.pos(file.length);
        input.seekable(AVIO_SEEKABLE_NORMAL);
        this.container = avformat_alloc_context();
        container.pb(input);
        try {
            check(avformat_open_input(container, (String) null, av_find_input_format("mov"), (AVDictionary) null));
            this.grid = HeifGrid.of(container);
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    /** As it is stored, in pixels. */
    int width() {
        return grid.visible().width();
    }

    int height() {
        return grid.visible().height();
    }

    /**
     * @param header what was read of the file before: its limits were checked against that
     * @return 8-bit blue, green, red, as they are stored
     */
    Mat pixels(PhotoHeader header, Scratch scratch) {
        if (width() != header.width() || height() != header.height()) {
            throw damaged();
        }
        Mat canvas = scratch.mat(grid.codedHeight(), grid.codedWidth(), CV_8UC3);
        List<HeifGrid.Tile> missing = new ArrayList<>(grid.tiles());
        AVPacket packet = av_packet_alloc();
        try {
            while (!missing.isEmpty() && av_read_frame(container, packet) >= 0) {
                int stream = packet.stream_index();
                for (HeifGrid.Tile tile : grid.tiles()) {
                    if (tile.stream() == stream && missing.remove(tile)) {
                        scratch.check();
                        HeifTile.decode(container.streams(stream).codecpar(), packet, part(canvas, tile));
                    }
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
        if (!missing.isEmpty()) {
            throw damaged();
        }
        return scratch.keep(grid.visible(canvas));
    }

    Orientation orientation() {
        AVPacketSideData matrix = sideData(AV_PKT_DATA_DISPLAYMATRIX);
        return matrix == null ? Orientation.UPRIGHT : Orientation.of(new IntPointer(matrix.data()));
    }

    /** Empty where there is none. */
    byte[] profile() {
        AVPacketSideData icc = sideData(AV_PKT_DATA_ICC_PROFILE);
        if (icc == null) {
            return new byte[0];
        }
        byte[] bytes = new byte[Math.toIntExact(icc.size())];
        icc.data().get(bytes);
        return bytes;
    }

    static DamagedImage damaged() {
        return new DamagedImage("The photo is damaged or not complete.");
    }

    /** @throws DamagedImage where FFmpeg answers an error */
    static void check(int answer) {
        if (answer < 0) {
            throw damaged();
        }
    }

    @Override
    public void close() {
        avformat_close_input(container);
        Pointer.memset(memory, 0, memory.capacity());
        avio_context_free(input);
        av_free(memory);
    }

    private @Nullable AVPacketSideData sideData(int kind) {
        return av_packet_side_data_get(grid.sideData(), grid.sideDataCount(), kind);
    }

    private static Mat part(Mat canvas, HeifGrid.Tile tile) {
        try (Rect place = new Rect(tile.left(), tile.top(), tile.width(), tile.height())) {
            return new Mat(canvas, place);
        }
    }
}
