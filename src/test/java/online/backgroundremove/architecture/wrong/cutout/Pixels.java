package online.backgroundremove.architecture.wrong.cutout;

/** What only {@code cutout} and those who deliver it should hold. */
public record Pixels(int length) {}
