package online.backgroundremove.cutout.option;

/** The formats that results may have. */
public enum FileFormat {
    /** {@link #PNG} if anything is transparent, else {@link #JPEG}. */
    AUTO,
    PNG,
    /** On white where nothing else was wished for behind the subject. */
    JPEG,
    /** Lossy, with alpha. */
    WEBP,
    WEBP_LOSSLESS,
    /** {@code color.jpg}, then {@code alpha.png}, both stored. */
    ZIP
}
