package online.backgroundremove.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells who is asking. */
@ApplicationScoped
public class Callers {

    /**
     * Believes a forwarded address only when it comes from a proxy that the settings name.
     *
     * @param peer the address at the other end of the connection
     * @param forwardedFor the header {@code X-Forwarded-For}, its lines joined by commas
     * @param userAgent the header {@code User-Agent}
     */
    public Caller caller(String peer, Optional<String> forwardedFor, Optional<String> userAgent) {
        throw new UnsupportedOperationException();
    }
}
