package online.backgroundremove.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import online.backgroundremove.removal.UsageDay;
import online.backgroundremove.removal.UsageReport;

/** What one's own programs have used. */
@Named
@RequestScoped
public class UsagePage {

    @Inject
    private UsageReport report;

    @Inject
    private CurrentVisitor visitor;

    private List<UsageDay> days = List.of();

    @PostConstruct
    void read() {
        days = report.byDay(visitor.required().account());
    }

    /** Oldest first. */
    public List<UsageDay> getDays() {
        return days;
    }

    public long getCutouts() {
        return days.stream().mapToLong(UsageDay::cutouts).sum();
    }

    public long getMegapixels() {
        return days.stream().mapToLong(UsageDay::megapixels).sum();
    }
}
