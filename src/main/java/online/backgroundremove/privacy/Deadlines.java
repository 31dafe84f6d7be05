package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import online.backgroundremove.privacy.clock.ClockSettings;
import online.backgroundremove.privacy.clock.Course;
import online.backgroundremove.privacy.clock.DueDays;
import online.backgroundremove.privacy.clock.ExtensionNotPossible;
import online.backgroundremove.privacy.clock.Holidays;
import online.backgroundremove.privacy.clock.Regimes;

/** Puts the days of the law on requests, by the figures of the day on which each came. */
@ApplicationScoped
public class Deadlines {

    @Inject
    private Regimes regimes;

    @Inject
    private Holidays holidays;

    @Inject
    private ClockSettings place;

    @Inject
    private Clock clock;

    /** After whatever the clock asks for has happened. */
    void set(PrivacyRequest request) {
        Course course = request.clock().course(place.zone());
        DueDays days = days(request, course);
        request.clock().due(days.answer(course), days.acknowledge(course));
    }

    /** @throws ExtensionNotPossible when it was extended before, the law gives no more, or it is too late */
    void extend(PrivacyRequest request) {
        Instant now = clock.instant();
        Course course = request.clock().course(place.zone());
        days(request, course).extended(course, LocalDate.ofInstant(now, place.zone()));
        request.clock().extend(now);
        set(request);
    }

    void resume(PrivacyRequest request) {
        request.resume(clock.instant(), place.zone());
        set(request);
    }

    /** Where the operator is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), place.zone());
    }

    /** The day of a point in time where the operator is. */
    public LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, place.zone());
    }

    private DueDays days(PrivacyRequest request, Course course) {
        return new DueDays(regimes.figures(request.clock().regime(), course.received()), holidays::isHoliday);
    }
}
