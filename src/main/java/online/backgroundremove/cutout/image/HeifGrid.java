package online.backgroundremove.cutout.image;

import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_STREAM_GROUP_PARAMS_TILE_GRID;

import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avformat.AVStreamGroupTileGrid;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.jspecify.annotations.Nullable;

/**
 * How the main picture of a HEIC or AVIF file is laid together.
 *
 * @param visible left, top, width and height of what is to be seen of it
 */
record HeifGrid(
        int codedWidth,
        int codedHeight,
        Visible visible,
        List<Tile> tiles,
        @Nullable AVPacketSideData sideData,
        int sideDataCount) {

    /** Far more than any camera writes. */
    private static final int MAX_TILES = 1024;

    /** One coded image, and where it goes. */
    record Tile(int stream, int left, int top, int width, int height) {}

    /** A rectangle of the coded picture. */
    record Visible(int left, int top, int width, int height) {}

    HeifGrid {
        boolean sound = !tiles.isEmpty()
                && tiles.size() <= MAX_TILES
                && isWithin(visible.left, visible.width, codedWidth)
                && isWithin(visible.top, visible.height, codedHeight)
                && (long) codedWidth * codedHeight <= 4L * visible.width * visible.height + (1 << 20);
        for (Tile tile : tiles) {
            sound &= isWithin(tile.left, tile.width, codedWidth) && isWithin(tile.top, tile.height, codedHeight);
        }
        if (!sound) {
            throw HeifFile.damaged();
        }
    }

    static HeifGrid of(AVFormatContext container) {
        for (int i = 0; i < container.nb_stream_groups(); i++) {
            AVStreamGroup group = container.stream_groups(i);
            if (group.type() == AV_STREAM_GROUP_PARAMS_TILE_GRID && isMain(group.disposition())) {
                return ofMany(group, group.params_tile_grid());
            }
        }
        for (int i = 0; i < container.nb_streams(); i++) {
            AVStream stream = container.streams(i);
            if (isMain(stream.disposition())) {
                return ofOne(i, stream.codecpar());
            }
        }
        throw HeifFile.damaged();
    }

    Mat visible(Mat canvas) {
        try (Rect place = new Rect(visible.left, visible.top, visible.width, visible.height);
                Mat view = new Mat(canvas, place)) {
            return view.isContinuous() ? new Mat(view) : view.clone();
        }
    }

    private static HeifGrid ofOne(int stream, AVCodecParameters image) {
        return new HeifGrid(
                image.width(),
                image.height(),
                new Visible(0, 0, image.width(), image.height()),
                List.of(new Tile(stream, 0, 0, image.width(), image.height())),
                image.coded_side_data(),
                image.nb_coded_side_data());
    }

    private static HeifGrid ofMany(AVStreamGroup group, AVStreamGroupTileGrid grid) {
        List<Tile> tiles = IntStream.range(0, Math.min(grid.nb_tiles(), MAX_TILES + 1))
                .mapToObj(i -> tile(group.streams(grid.offsets_idx(i)), grid, i))
                .toList();
        return new HeifGrid(
                grid.coded_width(),
                grid.coded_height(),
                new Visible(grid.horizontal_offset(), grid.vertical_offset(), grid.width(), grid.height()),
                tiles,
                grid.coded_side_data(),
                grid.nb_coded_side_data());
    }

    private static Tile tile(AVStream stream, AVStreamGroupTileGrid grid, int i) {
        AVCodecParameters image = stream.codecpar();
        return new Tile(
                stream.index(), grid.offsets_horizontal(i), grid.offsets_vertical(i), image.width(), image.height());
    }

    private static boolean isMain(int disposition) {
        return (disposition & AV_DISPOSITION_DEFAULT) != 0;
    }

    private static boolean isWithin(int start, int length, int whole) {
        return start >= 0 && length > 0 && (long) start + length <= whole;
    }
}
