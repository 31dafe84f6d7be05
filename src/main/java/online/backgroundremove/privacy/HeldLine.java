package online.backgroundremove.privacy;

import java.util.Optional;
import online.backgroundremove.retention.PersonalData;

/**
 * One kind of thing that is held about a person, and why.
 *
 * @param store in words for everybody
 * @param data category, purpose, legal ground, and what becomes of it
 * @param period how long it is kept, ISO 8601; empty where it is as long as the account
 * @param rows how many there are
 */
public record HeldLine(String store, PersonalData data, Optional<String> period, int rows) {}
