package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Shadow;

/** What a subject that is in its place has around it, from the front to the back. */
final class SceneLayers {

    private final Placed placed;
    private final Box box;
    private final Scratch scratch;

    /** @param box around the subject */
    SceneLayers(Placed placed, Box box, Scratch scratch) {
        this.placed = placed;
        this.box = box;
        this.scratch = scratch;
    }

    /** @param onWhite whether the picture must be opaque */
    Stack stack(Scene scene, Backdrop backdrop, boolean onWhite) {
        Stack stack = new Stack(backdrop.size()).behind(new ImageLayer(placed.foreground(), placed.alpha()));
        if (!box.isEmpty()) {
            outline(stack, scene.outline());
            shadow(stack, scene.shadow());
        }
        backdrop.of(scene.background()).ifPresent(stack::behind);
        return onWhite ? stack.behind(new PlainLayer(Colour.WHITE, null)) : stack;
    }

    private void outline(Stack stack, Outline outline) {
        double width = outline.width().in(Math.max(box.width(), box.height()));
        if (width > 0) {
            stack.behind(
                    new PlainLayer(outline.colour(), new OutlineStroke(width, scratch).around(placed.alpha(), box)));
        }
    }

    private void shadow(Stack stack, Shadow shadow) {
        if (shadow.kind() != Shadow.Kind.NONE) {
            stack.behind(new ShadowCast(placed.alpha(), scratch).of(shadow));
        }
    }
}
