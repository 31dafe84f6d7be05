package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Position;

/**
 * Where the photo's pixels go.
 *
 * @param size of the result
 * @param source the part of the photo that is seen
 * @param target where that part goes, in the result's pixels; it may reach beyond the result, the subject in it does not
 */
record Layout(Canvas size, Box source, Box target) {

    /** Whatever a caller may wish for, memory has an end. */
    static final long MAX_PIXELS = 100_000_000;

    /**
     * @param photo the photo's sides
     * @param subject the smallest box around the subject; if empty, the whole photo counts as the subject
     */
    static Layout of(Canvas photo, Box subject, Frame frame) {
        Box whole = new Box(0, 0, photo.width(), photo.height());
        Box box = subject.isEmpty() ? whole : subject;
        Box cropped = frame.crop().map(margins -> grown(box, margins)).orElse(whole);
        Canvas size = bounded(frame.canvas().orElseGet(() -> new Canvas(cropped.width(), cropped.height())));
        boolean alone = frame.scale().isPresent()
                || (frame.position().isPresent() && frame.crop().isEmpty());
        Box anchor = alone ? box : cropped;
        double factor = fit(frame.scale().map(share -> box).orElse(cropped), size)
                * frame.scale().orElse(1.0);
        boolean cuts = factor != 1 && (alone || frame.crop().isPresent());
        Box source = cuts ? box : whole;
        return new Layout(size, source, target(size, source, anchor, factor, frame));
    }

    /**
     * The most pixels that a result may have, whatever the subject is: its box is at most the photo.
     *
     * @param photo the photo's sides
     */
    static long mostPixels(Canvas photo, Frame frame) {
        if (frame.canvas().isPresent()) {
            return bounded(frame.canvas().get()).pixels();
        }
        Box whole = new Box(0, 0, photo.width(), photo.height());
        Box grown = frame.crop().map(margins -> grown(whole, margins)).orElse(whole);
        return Math.min(MAX_PIXELS, (long) grown.width() * grown.height());
    }

    /** Whether every pixel stays where it is. */
    boolean isIdentity() {
        return source.equals(target) && size.width() == source.width() && size.height() == source.height();
    }

    boolean scales() {
        return source.width() != target.width() || source.height() != target.height();
    }

    private static Canvas bounded(Canvas size) {
        if (size.pixels() > MAX_PIXELS) {
            throw new InvalidOption("The result would have too many pixels.");
        }
        return size;
    }

    private static Box grown(Box box, Margins margins) {
        long left = pixels(margins.left().in(box.width()));
        long top = pixels(margins.top().in(box.height()));
        long width = left + box.width() + pixels(margins.right().in(box.width()));
        long height = top + box.height() + pixels(margins.bottom().in(box.height()));
        return new Box((int) (box.left() - left), (int) (box.top() - top), (int) width, (int) height);
    }

    /** A margin that no result can have is cut, so that sums of margins stay in range. */
    private static long pixels(double length) {
        return Math.min(Math.round(length), MAX_PIXELS);
    }

    /** The largest factor at which the box stays inside. */
    private static double fit(Box box, Canvas size) {
        return Math.min((double) size.width() / box.width(), (double) size.height() / box.height());
    }

    private static Box target(Canvas size, Box source, Box anchor, double factor, Frame frame) {
        Position position = frame.position().orElse(Position.CENTER);
        Side x = new Side(size.width(), position.horizontal(), factor);
        Side y = new Side(size.height(), position.vertical(), factor);
        int width = x.length(source.width());
        int height = y.length(source.height());
        int left = x.start(source.left(), source.width(), anchor.left(), anchor.width());
        int top = y.start(source.top(), source.height(), anchor.top(), anchor.height());
        return new Box(left, top, width, height);
    }

    /** One direction; all is rounded to whole pixels, and what is inside the anchor stays inside the result. */
    private record Side(int size, double position, double factor) {

        int length(int length) {
            return (int) Math.max(1, Math.round(length * factor));
        }

        int start(int start, int length, int anchor, int anchorLength) {
            int anchored = (int) Math.round((size - length(anchorLength)) * position);
            int moved = anchored + (int) Math.round((start - anchor) * factor);
            boolean inside = start >= anchor && start + length <= anchor + anchorLength;
            return inside ? Math.max(0, Math.min(moved, size - length(length))) : moved;
        }
    }
}
