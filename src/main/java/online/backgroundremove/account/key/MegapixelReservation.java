package online.backgroundremove.account.key;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;

/**
 * Megapixels of a cut-out that is being made. It ends when the cut-out is done, and by itself soon after the longest time that
 * one can take: a crash in between blocks nobody's limit. The next one of the same key removes it.
 */
@Entity
@Table(name = "megapixel_reservation")
@NoPersonalData("lives for the minutes of one request, and leads to a person only through the key, which it goes with")
public class MegapixelReservation {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "key_id", nullable = false)
    private UUID key;

    @Column(nullable = false)
    private int megapixels;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MegapixelReservation() {}

    MegapixelReservation(UUID key, int megapixels, Instant now) {
        this.id = UUID.randomUUID();
        this.key = key;
        this.megapixels = megapixels;
        this.lifetime = Lifetime.until(now, now.plus(LONGEST));
    }

    UUID id() {
        return id;
    }

    UUID key() {
        return key;
    }

    int megapixels() {
        return megapixels;
    }

    Lifetime lifetime() {
        return lifetime;
    }
}
