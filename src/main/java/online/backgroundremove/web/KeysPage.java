package online.backgroundremove.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import online.backgroundremove.account.key.ApiKey;
import online.backgroundremove.account.key.ApiKeys;
import online.backgroundremove.account.key.InvalidKeyWish;
import online.backgroundremove.account.key.MadeKey;
import online.backgroundremove.account.key.NoSuchKey;
import org.jspecify.annotations.Nullable;

/** The keys of one's own programs. A new secret is shown by the answer that made it, and never again. */
@Named
@RequestScoped
public class KeysPage {

    @Inject
    private ApiKeys keys;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private NewKey wanted;

    @Inject
    private Clock clock;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<ApiKey> all = List.of();

    private @Nullable MadeKey made;

    private @Nullable String problem;

    @PostConstruct
    void read() {
        all = keys.of(visitor.required().account());
    }

    public List<ApiKey> getAll() {
        return all;
    }

    /** The key that this request has given a secret, or null. */
    public @Nullable MadeKey getMade() {
        return made;
    }

    /** Key of the message that says why nothing was done, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    public void make() {
        try {
            made = keys.make(visitor.required(), wanted.wishes());
            wanted.clear();
            read();
        } catch (InvalidKeyWish invalid) {
            problem = "key.invalid." + invalid.what().name().toLowerCase(Locale.ROOT);
        }
    }

    public void rotate() {
        change(() -> made = keys.rotate(visitor.required(), chosen()));
    }

    public void revoke() {
        change(() -> keys.revoke(visitor.required(), chosen()));
    }

    private void change(Runnable act) {
        try {
            act.run();
            read();
        } catch (NoSuchKey | IllegalArgumentException gone) {
            problem = "key.gone";
        }
    }

    /** Named by the form, not by the row it stood in: rows move when another window changes something. */
    private UUID chosen() {
        return UUID.fromString(parameters.getOrDefault("key", ""));
    }

    /** Key of the message that says what a key is. */
    public String state(ApiKey key) {
        if (key.revokedDay().isPresent()) {
            return "key.state.revoked";
        }
        if (!isUsable(key)) {
            return "key.state.over";
        }
        return key.isSuspended() ? "key.state.suspended" : "key.state.valid";
    }

    public boolean isUsable(ApiKey key) {
        return key.isValid(clock.instant());
    }

    /** Megapixels of this month. */
    public int used(ApiKey key) {
        return key.usedIn(keys.today());
    }
}
