package online.backgroundremove.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts that have not been written yet. Only so many hosts are told apart, since anybody can make one up. */
final class PageCounts {

    private static final int DISTINCT = 1000;

    private final Map<PageViewKey, Long> views = new HashMap<>();
    private final Map<LocalDate, Long> signals = new HashMap<>();

    void view(PageViewKey key, long more) {
        boolean room = views.containsKey(key) || views.size() < DISTINCT;
        views.merge(room ? key : key.fromAnywhere(), more, Long::sum);
    }

    void signal(LocalDate day, long more) {
        signals.merge(day, more, Long::sum);
    }

    void add(PageCounts others) {
        others.views.forEach(this::view);
        others.signals.forEach(this::signal);
    }

    Map<PageViewKey, Long> views() {
        return views;
    }

    Map<LocalDate, Long> signals() {
        return signals;
    }

    boolean isEmpty() {
        return views.isEmpty() && signals.isEmpty();
    }
}
