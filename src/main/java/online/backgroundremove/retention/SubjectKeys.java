package online.backgroundremove.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import online.backgroundremove.retention.key.PersonKeys;
import online.backgroundremove.retention.key.Sealing;
import online.backgroundremove.retention.key.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * A key for each person, kept outside the database and its dumps, wrapped by a master key. What it has sealed can be read for
 * as long as the key exists: destroying it makes every backup of the database unreadable.
 */
@ApplicationScoped
public class SubjectKeys {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int REMEMBERED_PERSONS = 10_000;

    private final Supplier<PersonKeys> keys;
    private final Cache<UUID, SecretKey> opened = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(REMEMBERED_PERSONS)
            .build();

    /** For the container's proxy. */
    protected SubjectKeys() {
        this.keys = () -> {
            throw new IllegalStateException("This is only a proxy.");
        };
    }

    @Inject
    public SubjectKeys(KeySettings settings) {
        PersonKeys files = PersonKeys.open(settings.directory(), settings.master());
        this.keys = () -> files;
    }

    /**
     * Seals a text with the person's key, which is made when it is first needed.
     *
     * @throws KeyDestroyed when the person has been erased
     */
    public byte[] seal(Subject subject, String text) {
        return sealBytes(subject, text.getBytes(UTF_8));
    }

    /**
     * Seals bytes with the person's key, which is made when it is first needed.
     *
     * @throws KeyDestroyed when the person has been erased
     */
    public byte[] sealBytes(Subject subject, byte[] plain) {
        SecretKey key = remembered(subject);
        if (key == null) {
            key = remember(subject, keys.get().findOrCreate(subject.id()).orElseThrow(KeyDestroyed::new));
        }
        return Sealing.seal(key, PersonKeys.context(subject.id()), plain);
    }

    /**
     * Opens what was sealed for this person.
     *
     * @throws KeyDestroyed when the person has been erased
     */
    public String open(Subject subject, byte[] sealed) {
        return new String(openBytes(subject, sealed), UTF_8);
    }

    /**
     * Opens bytes that were sealed for this person.
     *
     * @throws KeyDestroyed when the person has been erased
     */
    public byte[] openBytes(Subject subject, byte[] sealed) {
        SecretKey key = remembered(subject);
        if (key == null) {
            key = remember(subject, keys.get().find(subject.id()).orElseThrow(KeyDestroyed::new));
        }
        return Sealing.open(key, PersonKeys.context(subject.id()), sealed);
    }

    /** A keyed hash, 32 bytes, the same for the same text: rows are found by it, and nobody without the key can guess. */
    public byte[] lookup(String text) {
        return keys.get().lookup(text.getBytes(UTF_8));
    }

    /** For good. Doing it again changes nothing. */
    public void destroy(Subject subject) {
        keys.get().destroy(subject.id());
        opened.invalidate(subject.id());
    }

    /** Whether what is sealed for this person can be read at this moment. */
    public boolean isThere(Subject subject) {
        return keys.get().isThere(subject.id());
    }

    /** The key that signs for us, made when it is first needed. */
    public SigningKey signing() {
        return keys.get().signing();
    }

    /** Keeps a text in a file, sealed with a key of its own, unless there is one already; it is never in the database. */
    public void keepSearch(UUID request, String text) {
        keys.get().keepSearch(request, seal(searched(request), text));
    }

    /** Empty when there is none, or no longer. */
    public Optional<String> search(UUID request) {
        return keys.get().search(request).map(text -> open(searched(request), text));
    }

    /** With its key. Doing it again changes nothing. */
    public void destroySearch(UUID request) {
        keys.get().destroySearch(request);
        destroy(searched(request));
    }

    /** Somebody who is nobody, for the key of a search. */
    private static Subject searched(UUID request) {
        return new Subject(UUID.nameUUIDFromBytes(("search " + request).getBytes(UTF_8)));
    }

    /** Tells these keys from those of another service. */
    String fingerprint() {
        return HexFormat.of().formatHex(keys.get().fingerprint());
    }

    /** Another node may have destroyed the key since: its file tells. */
    private @Nullable SecretKey remembered(Subject subject) {
        SecretKey key = opened.getIfPresent(subject.id());
        if (key != null && !keys.get().isThere(subject.id())) {
            opened.invalidate(subject.id());
            return null;
        }
        return key;
    }

    private SecretKey remember(Subject subject, SecretKey key) {
        opened.put(subject.id(), key);
        return key;
    }
}
