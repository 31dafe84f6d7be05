package online.backgroundremove.removal;

import static online.backgroundremove.retention.Basis.CONTRACT;
import static online.backgroundremove.retention.Basis.LEGITIMATE_INTERESTS;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.network.Caller;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.CopiedRow;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.IdConverter;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Then;
import online.backgroundremove.retention.restriction.Objectable;
import org.jspecify.annotations.Nullable;

/**
 * One request, for security and for its sender's own account of what was used. The only place of an address and a user agent:
 * after some days the address goes and its network stays, after some months the row goes.
 */
@Entity
@Table(name = "usage_event")
@PersonalData(
        category = Category.USAGE,
        purpose = Purpose.SECURITY,
        basis = LEGITIMATE_INTERESTS,
        keep = "retention.usage",
        from = From.CREATED)
@Objectable(
        unless = "this.objectedDay is null"
                + " and SQL('(select count(*) from objection where subject_id = ?)', this.account) = 0")
public class UsageEvent {

    @Id
    @NoPersonalData("a random number of its own")
    private UUID id;

    @Column(name = "usage_day", nullable = false)
    private LocalDate day;

    @PersonalData(
            category = Category.USAGE,
            purpose = Purpose.SECURITY,
            basis = LEGITIMATE_INTERESTS,
            keep = "retention.usage-address",
            from = From.CREATED,
            then = Then.TRUNCATE)
    private @Nullable String address;

    @Column(name = "address_until")
    @NoPersonalData("when the address goes")
    private @Nullable Instant addressUntil;

    private @Nullable String network;

    @Column(name = "user_agent")
    private @Nullable String userAgent;

    @Column(nullable = false)
    private String route;

    @Column(nullable = false)
    private int status;

    @PersonalData(
            category = Category.USAGE,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = CONTRACT,
            keep = "retention.usage",
            from = From.CREATED)
    private @Nullable Integer megapixels;

    @Column(name = "account_id")
    @Convert(converter = IdConverter.class)
    @PersonalData(
            category = Category.USAGE,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = CONTRACT,
            keep = "retention.usage",
            from = From.CREATED)
    private @Nullable UUID account;

    @Column(name = "key_id")
    @Convert(converter = IdConverter.class)
    @PersonalData(
            category = Category.USAGE,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = CONTRACT,
            keep = "retention.usage",
            from = From.CREATED)
    private @Nullable UUID key;

    /** Missing, unless the sender's browser objects to statistics; an account's objection is known by itself. */
    @Column(name = "objected_day")
    private @Nullable LocalDate objectedDay;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected UsageEvent() {}

    private UsageEvent(Answer answer, Instant now, UsageSettings settings) {
        this.id = UUID.randomUUID();
        this.day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        this.addressUntil = now.plus(settings.keepAddress());
        this.route = answer.route().text();
        this.status = answer.status();
        this.lifetime = Lifetime.until(now, now.plus(settings.keep()));
    }

    static UsageEvent of(Caller caller, Answer answer, UsageNote note, Instant now, UsageSettings settings) {
        UsageEvent event = new UsageEvent(answer, now, settings);
        event.address = caller.address();
        event.network = caller.network();
        event.userAgent = caller.userAgent();
        event.megapixels = note.work().map(Megapixels::count).orElse(null);
        event.account = note.account().orElse(null);
        event.key = note.key().orElse(null);
        event.objectedDay = note.isForSecurityOnly() ? event.day : null;
        return event;
    }

    /** One that a copy tells of, as long as it would have been kept had it been made here. */
    static UsageEvent copied(UUID account, CopiedRow row, UsageSettings settings) {
        Instant at = row.time("at");
        Answer answer = new Answer(new Route(row.text("route")), row.read("status", Integer::valueOf));
        UsageEvent event = new UsageEvent(answer, at, settings);
        event.account = account;
        event.address = row.find("address").orElse(null);
        event.network = row.find("network").orElse(null);
        event.userAgent = row.find("userAgent").orElse(null);
        event.megapixels = row.findRead("megapixels", Integer::valueOf).orElse(null);
        event.key = row.findRead("key", UUID::fromString).orElse(null);
        event.objectedDay = row.findRead("objectedDay", LocalDate::parse).orElse(null);
        return event;
    }

    boolean isOver(Instant now) {
        return lifetime.isOver(now);
    }

    LocalDate day() {
        return day;
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    Optional<String> network() {
        return Optional.ofNullable(network);
    }

    Optional<String> userAgent() {
        return Optional.ofNullable(userAgent);
    }

    Answer answer() {
        return new Answer(new Route(route), status);
    }

    Optional<Integer> megapixels() {
        return Optional.ofNullable(megapixels);
    }

    Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    /** Leads to nobody: the account ended before this was written. */
    void forget() {
        account = null;
        key = null;
    }

    Optional<UUID> key() {
        return Optional.ofNullable(key);
    }

    boolean isSecurityOnly() {
        return objectedDay != null;
    }

    Instant at() {
        return lifetime.createdAt();
    }
}
