package online.backgroundremove.container;

/**
 * What stands in one row.
 *
 * @param column with its table, such as {@code account.email}
 */
public record Cell(String column, Object value) {}
