package online.backgroundremove.privacy.execution;

/** Something of the person is still there after all was done. */
final class SomethingLeft extends RuntimeException {

    /** @param where tables, columns, files */
    SomethingLeft(String where) {
        super("Something is left: " + where);
    }
}
