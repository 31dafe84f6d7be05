package online.backgroundremove.cutout.option;

import org.jspecify.annotations.Nullable;

/**
 * What of the photo is the subject.
 *
 * @param region where the subject is; everything outside is background
 * @param keep an image file whose white is subject whatever the net says, of the photo's shape, or null
 * @param remove the same for what is background whatever the net says; it wins over {@code keep}
 * @param semitransparent whether a glass or a veil may be half there; hair always may
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Selection(Region region, byte @Nullable [] keep, byte @Nullable [] remove, boolean semitransparent) {

    public static final Selection WHOLE = new Selection(Region.WHOLE, null, null, true);
}
