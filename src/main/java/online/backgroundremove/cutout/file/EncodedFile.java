package online.backgroundremove.cutout.file;

/**
 * A file without metadata.
 *
 * @param mediaType for example {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record EncodedFile(byte[] bytes, String mediaType) {}
