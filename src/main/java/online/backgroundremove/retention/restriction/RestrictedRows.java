package online.backgroundremove.retention.restriction;

/** Whether the thread at work sees restricted rows: while one of these is open. */
public final class RestrictedRows {

    private static final ThreadLocal<RestrictedRows> SEEN = new ThreadLocal<>();

    private final boolean outermost;

    private RestrictedRows(boolean outermost) {
        this.outermost = outermost;
    }

    /** From now on, until it is closed by the same thread. */
    public static RestrictedRows see() {
        RestrictedRows opened = new RestrictedRows(!areSeen());
        if (opened.outermost) {
            SEEN.set(opened);
        }
        return opened;
    }

    static boolean areSeen() {
        return SEEN.get() != null;
    }

    public void close() {
        if (outermost) {
            SEEN.remove();
        }
    }
}
