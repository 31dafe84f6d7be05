package online.backgroundremove.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are told, and agree to. */
public enum PolicyDocument {
    PRIVACY(true),
    /** A part of the privacy policy on a page of its own. */
    COOKIES(false),
    TERMS(true);

    private final boolean accepted;

    PolicyDocument(boolean accepted) {
        this.accepted = accepted;
    }

    /** Whether it is recorded who has accepted it. */
    boolean isAccepted() {
        return accepted;
    }

    /** In addresses and names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PolicyDocument> of(String word) {
        return Stream.of(values())
                .filter(document -> document.word().equals(word))
                .findFirst();
    }
}
