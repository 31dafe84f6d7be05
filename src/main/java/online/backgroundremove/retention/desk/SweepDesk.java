package online.backgroundremove.retention.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.Overdue;
import online.backgroundremove.retention.RetentionSweep;
import online.backgroundremove.retention.SweepLog;
import online.backgroundremove.retention.SweepRun;

/** What the sweep would delete and has deleted, and a way to have it done now. */
@ApplicationScoped
public class SweepDesk {

    private static final int RUNS = 20;
    private static final int DAYS = 14;

    @Inject
    private Overdue overdue;

    @Inject
    private RetentionSweep sweep;

    @Inject
    private SweepLog log;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService background;

    /** What a sweep would delete now. */
    public List<Due> due(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return overdue.now();
    }

    /** Begins a run, which goes on by itself; empty when there is one under way. In no transaction: each batch has its own. */
    public Optional<UUID> begin(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        Optional<RetentionSweep.Begun> begun = sweep.begin();
        begun.ifPresent(one -> carryOut(one, actor));
        return begun.map(RetentionSweep.Begun::run);
    }

    private void carryOut(RetentionSweep.Begun begun, SignedIn actor) {
        try {
            trail.record(Optional.of(actor.account()), "retention.swept-by-hand", begun.run());
            background.execute(() -> sweep.carryOut(begun));
        } catch (RuntimeException notToBeBegun) {
            sweep.abandon(begun, notToBeBegun);
            throw notToBeBegun;
        }
    }

    /** The latest first. */
    public List<RunOnDesk> runs(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return log.latest(RUNS).stream().map(this::onDesk).toList();
    }

    /** Rows by day, for the last two weeks, today last. */
    public Map<LocalDate, Long> days(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<LocalDate, Long> days = new TreeMap<>();
        today.minusDays(DAYS - 1L).datesUntil(today.plusDays(1)).forEach(day -> days.put(day, 0L));
        log.since(clock.instant().minus(Duration.ofDays(DAYS)))
                .forEach(run -> days.computeIfPresent(
                        LocalDate.ofInstant(run.startedAt(), ZoneOffset.UTC),
                        (day, rows) -> rows + onDesk(run).rows()));
        return days;
    }

    private RunOnDesk onDesk(SweepRun run) {
        return new RunOnDesk(run, log.counts(run.id()));
    }
}
