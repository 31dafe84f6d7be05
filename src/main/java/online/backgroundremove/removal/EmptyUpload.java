package online.backgroundremove.removal;

/** Nothing was sent where a photo was expected. */
public final class EmptyUpload extends RuntimeException {

    public EmptyUpload() {
        super("The photo has no bytes, or its part of the form is missing.");
    }
}
