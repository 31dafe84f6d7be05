package online.backgroundremove.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private AllUsage usage = AllUsage.NONE;

    @PostConstruct
    void read() {
        usage = review.look(visitor.required());
    }

    public AllUsage getUsage() {
        return usage;
    }
}
