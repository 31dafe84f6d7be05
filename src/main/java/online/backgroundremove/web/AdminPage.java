package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import online.backgroundremove.account.AccountState;
import online.backgroundremove.account.staff.AccountDirectory;
import online.backgroundremove.account.staff.MailDesk;
import online.backgroundremove.contact.MailReport;
import online.backgroundremove.removal.DailyTallies;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.Overdue;
import org.jspecify.annotations.Nullable;

/** How the service does, at a glance. */
@Named
@RequestScoped
public class AdminPage {

    private static final int DAYS = 14;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private AccountDirectory directory;

    @Inject
    private MailDesk desk;

    @Inject
    private DailyTallies tallies;

    @Inject
    private Overdue overdue;

    @Inject
    private RequestIds ids;

    @Inject
    private Clock clock;

    private @Nullable Map<AccountState, Long> accounts;
    private @Nullable MailReport mail;
    private @Nullable List<Due> due;
    private @Nullable List<DayCount> photos;
    private @Nullable List<DayCount> made;

    public long getAccounts() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public long getPending() {
        return counts().getOrDefault(AccountState.PENDING, 0L);
    }

    public long getSuspended() {
        return counts().getOrDefault(AccountState.SUSPENDED, 0L);
    }

    /** Rows that should be gone by now. */
    public long getOverdue() {
        if (due == null) {
            counts();
            due = overdue.now();
        }
        return due.stream().mapToLong(Due::rows).sum();
    }

    public MailReport getMail() {
        if (mail == null) {
            mail = desk.report(visitor.required());
        }
        return mail;
    }

    public List<DayCount> getPhotos() {
        if (photos == null) {
            counts();
            photos = DayCount.each(first(), today(), tallies.delivered(first()));
        }
        return photos;
    }

    public List<DayCount> getMade() {
        if (made == null) {
            made = DayCount.each(first(), today(), directory.made(visitor.required(), first()));
        }
        return made;
    }

    public long getPhotosToday() {
        return getPhotos().get(DAYS - 1).count();
    }

    public void tryAgain() {
        ids.of("letter").ifPresent(letter -> desk.tryAgain(visitor.required(), letter));
        mail = null;
    }

    private Map<AccountState, Long> counts() {
        if (accounts == null) {
            accounts = directory.counts(visitor.required());
        }
        return accounts;
    }

    private LocalDate first() {
        return today().minusDays(DAYS - 1L);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
