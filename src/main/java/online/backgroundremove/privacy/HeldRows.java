package online.backgroundremove.privacy;

import online.backgroundremove.retention.AfterErasure;

/**
 * How much of a person is in one store.
 *
 * @param store the table
 * @param afterErasure what is left of it when the person is erased
 */
public record HeldRows(String store, int rows, AfterErasure afterErasure) {}
