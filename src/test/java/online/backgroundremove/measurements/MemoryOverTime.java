package online.backgroundremove.measurements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.system.Photos;
import online.backgroundremove.system.RunningService;

/** Whether memory grows with the number of requests. */
final class MemoryOverTime {

    /** Of every format and every fate: a way that keeps memory shows in the slope only if it is taken. */
    private static final List<String> MIXED = List.of(
            "coffee.jpg",
            "cat.png",
            "variants/truncated.jpg",
            "variants/lossy.webp",
            "dandelion-16mp.jpg",
            "variants/corrupt.jpg",
            "variants/alpha.png",
            "variants/bomb.png",
            "variants/exif-orientation-6.jpg",
            "kitten.jpg");
    /** Of another length than the photos, so that each photo meets each quality. */
    private static final List<String> QUALITIES = List.of("fast", "fast", "standard", "fast", "best", "fast", "fast");

    private MemoryOverTime() {}

    static void measure(int requests) {
        try (RunningService service =
                RunningService.startAsShipped(Map.of("NETWORK_VISITOR_REMOVALS_PER_HOUR", "1000000"))) {
            Clients clients = new Clients(service);
            ResidentMemory memory = new ResidentMemory();
            Table table = new Table("mixed requests answered", "resident MB");
            table.row("0", ResidentMemory.megabytes(service.pid()));
            for (int i = 0; i < requests; i++) {
                send(clients, i);
                memory.add(ResidentMemory.kilobytes(service.pid()));
                if ((i + 1) % Math.max(1, requests / 10) == 0) {
                    table.row(Integer.toString(i + 1), ResidentMemory.megabytes(service.pid()));
                }
            }
            table.row("slope over all, kB a request", slope(memory, 0));
            table.row("slope over the second half, kB a request", slope(memory, requests / 2));
        }
    }

    private static void send(Clients clients, int i) {
        String photo = MIXED.get(i % MIXED.size());
        int status = clients.answer(Photos.bytes(photo), QUALITIES.get(i % QUALITIES.size()))
                .statusCode();
        if (status >= 500) {
            throw new IllegalStateException(photo + ": status " + status);
        }
    }

    private static String slope(ResidentMemory memory, int from) {
        return String.format(Locale.ROOT, "%.2f", memory.slope(from));
    }
}
