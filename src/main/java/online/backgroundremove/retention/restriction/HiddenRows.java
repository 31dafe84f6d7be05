package online.backgroundremove.retention.restriction;

import org.jspecify.annotations.Nullable;

/** Which rows the thread at work sees that are hidden otherwise: while one of these is open. */
public final class HiddenRows {

    /** Whoever sees a kind sees those before it. */
    enum Kind {
        /** Of people who object to the use. */
        OBJECTED,
        /** Of people who have them restricted. */
        RESTRICTED
    }

    private static final ThreadLocal<HiddenRows> SEEN = new ThreadLocal<>();

    private final Kind upTo;
    private final @Nullable HiddenRows before;

    private HiddenRows(Kind upTo, @Nullable HiddenRows before) {
        this.upTo = upTo;
        this.before = before;
    }

    /** From now on, until it is closed by the same thread: all rows. */
    public static HiddenRows seeRestricted() {
        return see(Kind.RESTRICTED);
    }

    /** From now on, until it is closed by the same thread: those of people who object, for what they cannot object to. */
    public static HiddenRows seeObjected() {
        return see(areSeen(Kind.RESTRICTED) ? Kind.RESTRICTED : Kind.OBJECTED);
    }

    private static HiddenRows see(Kind kind) {
        HiddenRows opened = new HiddenRows(kind, SEEN.get());
        SEEN.set(opened);
        return opened;
    }

    static boolean areSeen(Kind kind) {
        HiddenRows open = SEEN.get();
        return open != null && open.upTo.compareTo(kind) >= 0;
    }

    public void close() {
        if (before == null) {
            SEEN.remove();
        } else {
            SEEN.set(before);
        }
    }
}
