package online.backgroundremove.system;

/**
 * A trace that something was written.
 *
 * @param place file, or what there is instead of its name
 */
record Finding(Kind kind, String place) {

    enum Kind {
        /** A file appeared or changed where only the service writes. */
        CHANGED,
        /** The service had a file open for writing, perhaps one without a name. */
        OPEN,
        /** The service had a file mapped into its memory for writing. */
        MAPPED,
        /** Bytes of an upload or an answer are in a file. */
        MARKED,
        /** The system counted more bytes written to storage than log and database need. */
        COUNTED
    }
}
