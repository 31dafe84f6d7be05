package online.backgroundremove.privacy.execution;

/** Rows of a person are there, and none was touched. */
final class NothingTouched extends RuntimeException {

    NothingTouched(Class<?> entity) {
        super("Nothing was touched of " + entity.getSimpleName() + ".");
    }
}
