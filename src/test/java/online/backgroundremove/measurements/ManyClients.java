package online.backgroundremove.measurements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.system.RunningService;

/** How throughput and waiting change with the number of clients, for one net with all threads and for a net per core. */
final class ManyClients {

    private static final List<String> PHOTOS =
            List.of("kitten.jpg", "coffee.jpg", "dog.jpg", "astronaut.jpg", "owl.jpg");

    private ManyClients() {}

    static void measure(int requests) {
        int cores = Runtime.getRuntime().availableProcessors();
        Table table = new Table("nets, clients", "photos/s", "ms, p50 / p99", "waited", "worked", "resident MB");
        measure(1, 0, requests, table);
        measure(cores, 1, requests, table);
    }

    private static void measure(int nets, int threads, int requests, Table table) {
        // Nobody is refused here: how long they would wait is the question.
        Map<String, String> environment = Map.of(
                "CUTOUT_NETS",
                Integer.toString(nets),
                "CUTOUT_THREADS",
                Integer.toString(threads),
                "CUTOUT_PATIENCE",
                "PT10M",
                "REMOVAL_DEADLINE",
                "PT10M",
                "NETWORK_VISITOR_REMOVALS_PER_HOUR",
                "1000000");
        try (RunningService service = RunningService.startAsShipped(environment)) {
            Clients clients = new Clients(service);
            clients.send(PHOTOS.size(), 1, PHOTOS);
            for (int atATime : List.of(1, 2, 4, 8)) {
                long started = System.nanoTime();
                List<Served> served = clients.send(requests, atATime, PHOTOS);
                double seconds = (System.nanoTime() - started) / 1e9;
                table.row(
                        "%d × %s, %d".formatted(nets, threads == 0 ? "all threads" : "1 thread", atATime),
                        String.format(Locale.ROOT, "%.2f", requests / seconds),
                        Sample.of(served, Served::wall).percentiles(),
                        Sample.of(served, Served::waited).percentiles(),
                        Sample.of(served, Served::worked).percentiles(),
                        ResidentMemory.megabytes(service.pid()));
            }
        }
    }
}
