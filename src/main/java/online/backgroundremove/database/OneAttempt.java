package online.backgroundremove.database;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * A query whose connection is broken is not tried again, with seconds in between, while somebody waits for a page: the pool has
 * checked the connection before. Named in {@code persistence.xml}.
 */
public class OneAttempt extends SessionEventAdapter {

    @Override
    public void preLogin(SessionEvent event) {
        ((DatabaseLogin) event.getSession().getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
