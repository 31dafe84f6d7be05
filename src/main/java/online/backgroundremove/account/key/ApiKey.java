package online.backgroundremove.account.key;

import static online.backgroundremove.retention.Basis.CONTRACT;
import static online.backgroundremove.retention.Basis.LEGITIMATE_INTERESTS;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a program of somebody's uses the API with. It gets its secret when it is made, and another by rotation, after which the
 * old one is valid for a day. It ends by its last day or by being revoked, and is gone some months later. Its owner's limit is
 * counted here, for the current month only: reservations come on top.
 */
@Entity
@Table(name = "api_key")
@PersonalData(
        category = Category.CREDENTIAL,
        purpose = Purpose.PROVIDE_SERVICE,
        basis = CONTRACT,
        keep = "retention.ended-keys",
        from = From.ENDED)
public class ApiKey {

    private static final Duration GRACE = Duration.ofDays(1);

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    @Convert(converter = KeyScopesConverter.class)
    private Set<KeyScope> scopes;

    @Column(nullable = false)
    private String prefix;

    @Column(name = "secret_hash", nullable = false)
    private byte[] secretHash;

    @Column(name = "previous_hash")
    private byte @Nullable [] previousHash;

    @Column(name = "previous_until")
    private @Nullable Instant previousUntil;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "created_day", nullable = false)
    private LocalDate createdDay;

    @Column(name = "used_day")
    private @Nullable LocalDate usedDay;

    @Column(name = "revoked_day")
    private @Nullable LocalDate revokedDay;

    /** What the owner is told; sealed with the person's key, since staff write it about them. */
    @Column(name = "suspension_reason")
    @PersonalData(
            category = Category.ACCOUNT,
            purpose = Purpose.ENFORCE_TERMS,
            basis = LEGITIMATE_INTERESTS,
            keep = "retention.ended-keys",
            from = From.ENDED)
    private byte @Nullable [] suspensionReason;

    @Column(name = "monthly_megapixels", nullable = false)
    private int monthlyMegapixels;

    @Column(name = "month_start", nullable = false)
    private LocalDate month;

    @Column(name = "month_megapixels", nullable = false)
    private int monthMegapixels;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    ApiKey(UUID account, KeyWishes wishes, KeySecret secret, Instant now, Duration keptAfterEnd) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = wishes.name();
        this.scopes = wishes.scopes();
        this.prefix = secret.prefix();
        this.secretHash = secret.hash();
        this.lastDay = wishes.lastDay().orElse(null);
        this.createdDay = day(now);
        this.monthlyMegapixels = wishes.monthlyMegapixels();
        this.month = createdDay.withDayOfMonth(1);
        this.lifetime = Lifetime.open(now);
        if (lastDay != null) {
            lifetime.endAt(
                    lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(keptAfterEnd));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    Subject subject() {
        return new Subject(account);
    }

    public String name() {
        return name;
    }

    public Set<KeyScope> scopes() {
        return scopes;
    }

    /** The first characters of the secret. */
    public String prefix() {
        return prefix;
    }

    public LocalDate createdDay() {
        return createdDay;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public Optional<LocalDate> usedDay() {
        return Optional.ofNullable(usedDay);
    }

    public Optional<LocalDate> revokedDay() {
        return Optional.ofNullable(revokedDay);
    }

    /** Until when the secret of before the last rotation is valid. */
    public Optional<Instant> previousUntil() {
        return Optional.ofNullable(previousUntil);
    }

    public boolean isSuspended() {
        return suspensionReason != null;
    }

    byte @Nullable [] suspensionReason() {
        return suspensionReason;
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    public int monthlyMegapixels() {
        return monthlyMegapixels;
    }

    /** The first day of the month that was last counted. */
    LocalDate month() {
        return month;
    }

    /** What has been cut with it in this month, without what is being cut now. */
    public int usedIn(LocalDate day) {
        return month.equals(day.withDayOfMonth(1)) ? monthMegapixels : 0;
    }

    /** Neither revoked nor past its last day. */
    public boolean isValid(Instant now) {
        return revokedDay == null && (lastDay == null || !day(now).isAfter(lastDay));
    }

    boolean opensWith(KeySecret secret, Instant now) {
        boolean current = java.security.MessageDigest.isEqual(secretHash, secret.hash());
        return current || (previousUntil != null && now.isBefore(previousUntil));
    }

    void use(Instant now) {
        usedDay = day(now);
    }

    void rotate(KeySecret fresh, Instant now) {
        previousHash = secretHash;
        previousUntil = now.plus(GRACE);
        secretHash = fresh.hash();
        prefix = fresh.prefix();
    }

    void revoke(Instant now, Duration keptAfterEnd) {
        if (revokedDay == null) {
            revokedDay = day(now);
            lifetime.endAt(now.plus(keptAfterEnd));
        }
    }

    /** @param sealedReason what the owner is told, sealed with their key */
    void suspend(byte[] sealedReason) {
        suspensionReason = sealedReason;
    }

    void reinstate() {
        suspensionReason = null;
    }

    void count(int megapixels, LocalDate today) {
        monthMegapixels = usedIn(today) + megapixels;
        month = today.withDayOfMonth(1);
    }

    static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
