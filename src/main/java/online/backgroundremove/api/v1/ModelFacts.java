package online.backgroundremove.api.v1;

/**
 * What there is to know about the model.
 *
 * @param sha256 of the file that is loaded, in hexadecimal
 * @param inputSize side of the square that the net sees, in pixels
 */
public record ModelFacts(String name, String origin, String licence, String sha256, int inputSize) {}
