package online.backgroundremove.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts that have not been written yet. Only so many hosts are told apart, since anybody can make one up. */
final class PageCounts {

    private static final int DISTINCT = 1000;
    private static final int TOLD = 10_000;

    private final Map<PageViewKey, Long> views = new HashMap<>();
    private final Map<LocalDate, Long> signals = new HashMap<>();
    private final List<ToldView> told = new ArrayList<>();

    void view(PageViewKey key, long more) {
        boolean room = views.containsKey(key) || views.size() < DISTINCT;
        views.merge(room ? key : key.fromAnywhere(), more, Long::sum);
    }

    void signal(LocalDate day, long more) {
        signals.merge(day, more, Long::sum);
    }

    /** A view that an analytics service may learn of. When nobody has taken them for long, further ones are left out. */
    void tell(ToldView view) {
        if (told.size() < TOLD) {
            told.add(view);
        }
    }

    void add(PageCounts others) {
        others.views.forEach(this::view);
        others.signals.forEach(this::signal);
        others.told.forEach(this::tell);
    }

    Map<PageViewKey, Long> views() {
        return views;
    }

    Map<LocalDate, Long> signals() {
        return signals;
    }

    List<ToldView> told() {
        return told;
    }

    boolean isEmpty() {
        return views.isEmpty() && signals.isEmpty() && told.isEmpty();
    }
}
