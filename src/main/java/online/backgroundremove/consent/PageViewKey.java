package online.backgroundremove.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import online.backgroundremove.retention.NoPersonalData;

/** One day, in UTC, one page, and one host that led there. */
@Embeddable
@NoPersonalData("a day, a page and a host")
public class PageViewKey {

    @Column(name = "view_day", nullable = false)
    private LocalDate day;

    @Column(nullable = false)
    private String path;

    @Column(nullable = false)
    private String referrer;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PageViewKey() {}

    PageViewKey(LocalDate day, PageView view) {
        this.day = day;
        this.path = view.path();
        this.referrer = view.referrer();
    }

    LocalDate day() {
        return day;
    }

    String path() {
        return path;
    }

    /** The same of any host. */
    PageViewKey fromAnywhere() {
        return new PageViewKey(day, new PageView(path, "other"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageViewKey key
                && day.equals(key.day)
                && path.equals(key.path)
                && referrer.equals(key.referrer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, path, referrer);
    }
}
