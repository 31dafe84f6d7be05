package online.backgroundremove.account;

import static online.backgroundremove.retention.Basis.CONTRACT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in. Its secret is replaced from time to time: a new one is offered, and once the
 * browser has come back with it, the old one is retired. Whoever comes with a retired one has a copy. A short grace covers
 * requests that were under way.
 */
@Entity
@Table(name = "sign_in_session")
@PersonalData(
        category = Category.CREDENTIAL,
        purpose = Purpose.SECURITY,
        basis = CONTRACT,
        keep = "account.session-remembered",
        from = From.CREATED)
public class SignInSession {

    /** What a token is to a session. */
    enum Fit {
        CURRENT,
        OFFERED,
        JUST_RETIRED,
        STOLEN
    }

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(name = "series_hash", nullable = false)
    private byte[] seriesHash;

    @Column(name = "secret_hash", nullable = false)
    private byte[] secretHash;

    @Column(name = "secret_since", nullable = false)
    @NoPersonalData("when the secret was replaced")
    private Instant secretSince;

    @Column(name = "offered_hash")
    private byte @Nullable [] offeredHash;

    @Column(name = "offered_at")
    @NoPersonalData("when the secret was replaced")
    private @Nullable Instant offeredAt;

    @Column(name = "retired_hash")
    private byte @Nullable [] retiredHash;

    @Column(name = "second_factor", nullable = false)
    private boolean secondFactor;

    @Column(nullable = false)
    private boolean remembered;

    /** Family only, so that the owner knows it again. */
    @Column(nullable = false)
    private String browser;

    @Column(name = "seen_day", nullable = false)
    private LocalDate seenDay;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SignInSession() {}

    SignInSession(UUID account, SessionToken token, SignInProof proof, String browser, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.seriesHash = token.seriesHash();
        this.secretHash = token.secretHash();
        this.secretSince = lifetime.createdAt();
        this.seenDay = day(lifetime.createdAt());
        this.secondFactor = proof.secondFactor();
        this.remembered = proof.remembered();
        this.browser = browser;
        this.lifetime = lifetime;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public String browser() {
        return browser;
    }

    public LocalDate begunDay() {
        return day(lifetime.createdAt());
    }

    public LocalDate seenDay() {
        return seenDay;
    }

    public boolean secondFactor() {
        return secondFactor;
    }

    public boolean remembered() {
        return remembered;
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    /** Whatever holds the row, nobody is signed in by it any longer. */
    boolean isOver(Instant now) {
        Instant end = lifetime.expiresAt();
        return end != null && !end.isAfter(now);
    }

    Fit fit(SessionToken token, Instant now, SessionSettings settings) {
        byte[] hash = token.secretHash();
        if (MessageDigest.isEqual(hash, secretHash)) {
            return Fit.CURRENT;
        }
        if (MessageDigest.isEqual(hash, offeredHash)) {
            return Fit.OFFERED;
        }
        boolean retiredNow = secretSince.plus(settings.grace()).isAfter(now);
        return retiredNow && MessageDigest.isEqual(hash, retiredHash) ? Fit.JUST_RETIRED : Fit.STOLEN;
    }

    /** The browser came back with what it was offered. */
    void acceptOffer(Instant now) {
        if (offeredHash != null) {
            retiredHash = secretHash;
            secretHash = offeredHash;
            secretSince = now;
            offeredHash = null;
            offeredAt = null;
        }
    }

    /** Whether another secret is due; an offer that was just made is on its way to the browser. */
    boolean wantsOffer(Instant now, SessionSettings settings) {
        boolean old = !secretSince.plus(settings.rotateAfter()).isAfter(now);
        boolean underWay = offeredAt != null && offeredAt.plus(settings.grace()).isAfter(now);
        return old && !underWay;
    }

    void offer(SessionToken token, Instant now) {
        offeredHash = token.secretHash();
        offeredAt = now;
    }

    /** Whether use at this time is worth a note: the day, and an end that moves with use. */
    boolean wantsNote(Instant now, SessionSettings settings) {
        return !seenDay.equals(day(now)) || endsEarly(now, settings);
    }

    void note(Instant now, SessionSettings settings) {
        seenDay = day(now);
        if (endsEarly(now, settings)) {
            lifetime.endAt(idleEnd(now, settings));
        }
    }

    void gainSecondFactor() {
        secondFactor = true;
    }

    void loseSecondFactor() {
        secondFactor = false;
    }

    private boolean endsEarly(Instant now, SessionSettings settings) {
        Instant end = lifetime.expiresAt();
        Duration worthWriting = settings.idle().dividedBy(20);
        return !remembered && end != null && end.plus(worthWriting).isBefore(idleEnd(now, settings));
    }

    private Instant idleEnd(Instant now, SessionSettings settings) {
        Instant latest = lifetime.createdAt().plus(settings.longest());
        Instant idle = now.plus(settings.idle());
        return idle.isBefore(latest) ? idle : latest;
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
