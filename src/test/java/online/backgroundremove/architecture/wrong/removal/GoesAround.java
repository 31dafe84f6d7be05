package online.backgroundremove.architecture.wrong.removal;

import java.sql.Connection;

/** A feature that asks the database behind the guard's back. */
record GoesAround(Connection connection) {}
