package online.backgroundremove.api;

import java.net.URI;
import java.util.Locale;

/** Every kind of error we answer with. Names are part of the API: clients compare them. */
public enum ProblemType {
    NOT_AN_IMAGE(400, "The file is not an image", "Send a JPEG, PNG, WebP, TIFF, GIF, HEIC or AVIF file."),
    DAMAGED_IMAGE(400, "The photo is damaged or not complete", "Check that the whole file was sent."),
    EMPTY(400, "There is no photo in the request", "Send the photo as the body, or as the part \"image\" of a form."),
    INVALID_REQUEST(400, "The request cannot be understood", "See the description at /openapi."),
    INVALID_OPTION(400, "An option is not allowed", "See the description at /openapi."),
    INVALID_KEY(401, "The API key is missing or not valid", "Send a key, as Authorization: Bearer or as X-Api-Key."),
    SUSPENDED(403, "The key or its account is suspended", "The detail has the reason; write to us about it."),
    RESTRICTED(
            403,
            "The account's data is restricted",
            "Its owner has asked for that; they can have it lifted on the page with their data."),
    MISSING_SCOPE(403, "The key is not good for this", "Use a key with the scope that the detail names."),
    WRONG_CODE(
            403, "The code is not the one that was mailed", "Look into the newest letter, or make the request again."),
    NOT_FOUND(404, "There is nothing at this address", "See the description at /openapi."),
    METHOD_NOT_ALLOWED(405, "This address does not answer to this method", "The header Allow names those it does."),
    NOT_ACCEPTABLE(
            406,
            "The request accepts no type that there is",
            "Cut-outs are image/png, image/jpeg, image/webp or application/zip, all else is application/json."),
    ALREADY_ASKED(409, "A privacy request of this kind is on its way", "GET /api/v1/privacy/requests shows it."),
    TOO_MANY_BYTES(413, "The photo file is too large", "Send a smaller file."),
    TOO_MANY_PIXELS(413, "The photo has too many pixels", "Send a smaller photo."),
    UNSUPPORTED_TYPE(
            415,
            "Photos must be JPEG, PNG, WebP, TIFF, GIF, HEIC or AVIF",
            "Send it with Content-Type image/jpeg, image/png, image/webp, image/tiff, image/gif, image/heic or image/avif, or as a form (multipart/form-data)."),
    UNKNOWN_FOREGROUND(
            422,
            "No subject was found in the photo",
            "Try a photo whose subject stands out, or say with roi or keep_mask where it is."),
    TOO_MANY_REQUESTS(
            429,
            "More was asked for than is fair to others",
            "Try again after the time in the header Retry-After, or use an API key."),
    MONTHLY_LIMIT(
            429,
            "The key has had its megapixels of this month",
            "Try again after the time in the header Retry-After, or raise the limit of the key."),
    INTERNAL(500, "Something went wrong on our side", "Try again."),
    BUSY(503, "All places are taken", "Try again after the time in the header Retry-After."),
    KEYS_UNREACHABLE(
            503, "Keys cannot be looked up at the moment", "Try again after the time in the header Retry-After."),
    DEADLINE_PASSED(504, "The cut-out was not done in time", "Try again, or allow more time.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemType(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the caller can do, where nothing more is known. */
    public String advice() {
        return advice;
    }

    /** The fragment of the type, for example {@code too-many-pixels}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Relative to the host that answers; a page of ours explains it. */
    public URI uri() {
        return URI.create("/problems#" + code());
    }
}
