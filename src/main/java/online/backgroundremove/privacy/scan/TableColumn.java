package online.backgroundremove.privacy.scan;

/**
 * A column in which something about a person could stand.
 *
 * @param name as the database has it
 */
record TableColumn(String name, Kind kind) {

    /** How a column holds what it holds. */
    enum Kind {
        TEXT,
        BINARY,
        ID
    }
}
