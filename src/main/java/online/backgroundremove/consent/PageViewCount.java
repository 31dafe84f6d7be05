package online.backgroundremove.consent;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import online.backgroundremove.retention.NoPersonalData;

/** How often a page was looked at on one day, coming from one host. */
@Entity
@Table(name = "page_view")
@NoPersonalData("counted by day, for all together")
public class PageViewCount {

    @EmbeddedId
    private PageViewKey key;

    @Column(nullable = false)
    private long views;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PageViewCount() {}

    PageViewCount(PageViewKey key) {
        this.key = key;
    }

    PageViewKey key() {
        return key;
    }

    void add(long more) {
        views += more;
    }
}
