package online.backgroundremove.cutout.compose;

import java.util.Optional;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** What is behind the subject. */
final class Backdrop {

    private final Subject subject;
    private final Layout layout;
    private final Scratch scratch;

    Backdrop(Subject subject, Layout layout, Scratch scratch) {
        this.subject = subject;
        this.layout = layout;
        this.scratch = scratch;
    }

    Canvas size() {
        return layout.size();
    }

    Optional<Layer> of(Background background) {
        if (background instanceof Background.Plain plain) {
            return Optional.of(new PlainLayer(plain.colour(), null));
        }
        if (background instanceof Background.Gradient gradient) {
            return Optional.of(new GradientLayer(gradient, layout.size()));
        }
        if (background instanceof Background.Picture picture) {
            return Optional.of(filling(Attachment.decode(picture.file(), "background", scratch)));
        }
        if (background instanceof Background.Blurred blurred) {
            Mat surroundings = new Surroundings(subject, scratch).blurred(blurred.strength());
            return Optional.of(new ImageLayer(PhotoSheet.lay(surroundings, subject, layout, scratch), null));
        }
        return Optional.empty();
    }

    /** As {@code object-fit: cover} of CSS: the middle of the picture that has the result's shape. */
    private Layer filling(Photo picture) {
        Canvas size = layout.size();
        double factor = Math.max((double) size.width() / picture.width(), (double) size.height() / picture.height());
        int width = within(size.width() / factor, picture.width());
        int height = within(size.height() / factor, picture.height());
        int left = (picture.width() - width) / 2;
        int top = (picture.height() - height) / 2;
        try (Rect middle = new Rect(left, top, width, height)) {
            Mat colour = scratch.view(new Mat(picture.colour(), middle));
            Mat alpha = picture.alpha();
            if (alpha == null) {
                return new ImageLayer(Scaling.scale(colour, size.width(), size.height(), scratch), null);
            }
            Placed part = new Placed(colour, scratch.view(new Mat(alpha, middle)));
            Placed scaled = WeightedScaling.scale(part, size.width(), size.height(), scratch);
            return new ImageLayer(scaled.foreground(), scaled.alpha());
        }
    }

    private static int within(double length, int limit) {
        return (int) Math.max(1, Math.min(limit, Math.round(length)));
    }
}
