package online.backgroundremove.removal;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the usage log is to know of this request, noted by those who find it out. */
@RequestScoped
public class UsageNote {

    private @Nullable Megapixels work;
    private @Nullable UUID account;
    private @Nullable UUID key;
    private boolean securityOnly;

    void work(Megapixels megapixels) {
        work = megapixels;
    }

    /** The request is somebody's. */
    public void by(UUID knownAccount) {
        account = knownAccount;
    }

    /** The request is somebody's program's. */
    public void by(UUID knownAccount, UUID usedKey) {
        account = knownAccount;
        key = usedKey;
    }

    /** Whoever asks does not want to be part of statistics. */
    public void forSecurityOnly() {
        securityOnly = true;
    }

    boolean isForSecurityOnly() {
        return securityOnly;
    }

    Optional<Megapixels> work() {
        return Optional.ofNullable(work);
    }

    Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    Optional<UUID> key() {
        return Optional.ofNullable(key);
    }
}
