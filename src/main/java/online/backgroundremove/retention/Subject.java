package online.backgroundremove.retention;

import java.util.UUID;

/** A person about whom something is held: a random number, the same in every store. */
public record Subject(UUID id) {

    public static Subject fresh() {
        return new Subject(UUID.randomUUID());
    }
}
