package online.backgroundremove.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import online.backgroundremove.consent.PageViews;
import online.backgroundremove.removal.AllUsage;
import online.backgroundremove.removal.UsageReview;

/** What everybody has used, for staff. */
@Named
@RequestScoped
public class AllUsagePage {

    @Inject
    private UsageReview review;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private PageViews views;

    @Inject
    private Clock clock;

    private AllUsage usage = AllUsage.NONE;
    private List<ViewedDay> days = List.of();

    /**
     * How often pages were looked at on one day.
     *
     * @param signals how many requests had the opt-out signal, and so are not among the views
     */
    public record ViewedDay(LocalDate day, long views, long signals) {}

    @PostConstruct
    void read() {
        usage = review.look(visitor.required());
        days = viewedDays();
    }

    /** All days that are told, oldest first; none when nothing was looked at on any of them. */
    public List<ViewedDay> getDays() {
        return days;
    }

    private List<ViewedDay> viewedDays() {
        Map<LocalDate, Long> viewed = views.byDay();
        Map<LocalDate, Long> signals = views.signalsByDay();
        if (viewed.isEmpty() && signals.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return today.minusDays(PageViews.DAYS - 1L)
                .datesUntil(today.plusDays(1))
                .map(day -> new ViewedDay(day, viewed.getOrDefault(day, 0L), signals.getOrDefault(day, 0L)))
                .toList();
    }

    public List<PageViews.Sum> getPages() {
        return views.topPages();
    }

    public List<PageViews.Sum> getReferrers() {
        return views.topReferrers();
    }

    public AllUsage getUsage() {
        return usage;
    }
}
