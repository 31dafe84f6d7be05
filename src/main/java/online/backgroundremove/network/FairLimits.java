package online.backgroundremove.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** So that nobody takes what others need. Each node counts for itself, and forgets with its end. */
@ApplicationScoped
public class FairLimits {

    private final Shares<String> visitors;
    private final Shares<UUID> keys;
    private final Shares<String> choices;
    private final Shares<String> messages;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FairLimits() {
        this.visitors = null;
        this.keys = null;
        this.choices = null;
        this.messages = null;
    }

    @Inject
    public FairLimits(NetworkSettings settings, Clock clock) {
        this.visitors = new Shares<>(settings.visitorRemovalsPerHour(), Duration.ofHours(1), clock);
        this.keys = new Shares<>(settings.keyRequestsPerMinute(), Duration.ofMinutes(1), clock);
        this.choices = new Shares<>(settings.choicesPerHour(), Duration.ofHours(1), clock);
        this.messages = new Shares<>(settings.messagesPerHour(), Duration.ofHours(1), clock);
    }

    /**
     * One removal for a visitor without a key.
     *
     * @param network as {@link Caller#network()} has it
     * @throws TooManyRequests when the network has none left
     */
    public void visitor(String network) {
        visitors.take(network);
    }

    /** What a network has left of its removals. */
    public Allowance ofVisitor(String network) {
        return visitors.left(network);
    }

    /**
     * One privacy choice, which is stored.
     *
     * @param network as {@link Caller#network()} has it
     * @throws TooManyRequests when the network has none left
     */
    public void choice(String network) {
        choices.take(network);
    }

    /**
     * One message by the contact form.
     *
     * @param network as {@link Caller#network()} has it
     * @throws TooManyRequests when the network has none left
     */
    public void message(String network) {
        messages.take(network);
    }

    /**
     * One request with a key.
     *
     * @throws TooManyRequests when the key has none left
     */
    public void key(UUID key) {
        keys.take(key);
    }

    /** What a key has left of its requests. */
    public Allowance ofKey(UUID key) {
        return keys.left(key);
    }
}
