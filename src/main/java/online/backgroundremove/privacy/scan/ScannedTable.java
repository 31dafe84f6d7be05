package online.backgroundremove.privacy.scan;

import java.util.List;

/**
 * A table of ours, as the database says.
 *
 * @param columns those in which something about a person could stand
 * @param canBeRestricted whether its rows can be restricted
 */
record ScannedTable(String name, List<TableColumn> columns, boolean canBeRestricted) {}
