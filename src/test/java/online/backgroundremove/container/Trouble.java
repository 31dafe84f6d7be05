package online.backgroundremove.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Something that goes wrong once, at a given place. */
@ApplicationScoped
public class Trouble {

    private final AtomicReference<String> place = new AtomicReference<>("");

    public void at(String where) {
        place.set(where);
    }

    /** @throws IllegalStateException at the place, the first time */
    public void meet(String where) {
        if (where.equals(place.get())) {
            place.set("");
            throw new IllegalStateException("on purpose");
        }
    }

    /** Whether it has gone wrong, or nothing was to. */
    public boolean isOver() {
        return String.valueOf(place.get()).isEmpty();
    }
}
