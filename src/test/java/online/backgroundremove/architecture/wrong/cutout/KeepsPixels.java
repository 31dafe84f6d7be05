package online.backgroundremove.architecture.wrong.cutout;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Pixels on their way into a database. */
@Entity
class KeepsPixels {

    @Id
    long id;

    byte[] pixels = {};
}
