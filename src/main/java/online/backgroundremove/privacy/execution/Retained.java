package online.backgroundremove.privacy.execution;

import java.util.Optional;

/**
 * Something that stays after an erasure.
 *
 * @param what the table
 * @param ground which legal ground wants it, such as {@code legal-obligation}, or {@code legal-hold}
 * @param kept for how long, and from when, as ISO 8601 and a word
 * @param until when it goes, where that is known already
 */
record Retained(String what, long rows, String ground, String kept, Optional<String> until) {}
