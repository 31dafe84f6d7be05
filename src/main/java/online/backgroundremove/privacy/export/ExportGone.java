package online.backgroundremove.privacy.export;

/** The link leads to nothing: it was used, is over, is somebody else's, or never was one. */
public final class ExportGone extends RuntimeException {

    ExportGone() {
        super("There is nothing at this link, or no longer.");
    }
}
