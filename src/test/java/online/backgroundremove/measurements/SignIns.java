package online.backgroundremove.measurements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import online.backgroundremove.system.AccountSite;
import online.backgroundremove.system.RunningService;

/** How many people can sign in within a second: nearly all of it is the password's hash, which is slow on purpose. */
final class SignIns {

    /** Nobody is slowed down here for trying often. */
    private static final Map<String, String> LIMITS =
            Map.of("CUTOUT_NETS", "0", "ACCOUNT_TRIES", "1000000", "ACCOUNT_TRIES_PER_NETWORK", "1000000");

    private SignIns() {}

    static void measure(int signIns) {
        Table table = new Table("clients", "sign-ins/s", "ms, p50 / p99");
        try (RunningService service = RunningService.startAsShipped(LIMITS)) {
            List<String> people = IntStream.range(0, 8)
                    .mapToObj(person -> "person" + person + "@example.org")
                    .toList();
            people.forEach(person -> new AccountSite(service).enter(person));
            for (int atATime : List.of(1, 2, 4, 8)) {
                long started = System.nanoTime();
                double[] walls =
                        Clients.inTurn(signIns, atATime, i -> signIn(service, people.get(i % people.size()))).stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray();
                double seconds = (System.nanoTime() - started) / 1e9;
                table.row(
                        Integer.toString(atATime),
                        String.format(Locale.ROOT, "%.1f", signIns / seconds),
                        new Sample(walls).percentiles());
            }
        }
    }

    /** Page and form, as a new browser. */
    private static double signIn(RunningService service, String person) {
        long sent = System.nanoTime();
        int status =
                new AccountSite(service).signIn(person, AccountSite.PASSWORD).statusCode();
        if (status != 303) {
            throw new IllegalStateException("status " + status);
        }
        return (System.nanoTime() - sent) / 1e6;
    }
}
