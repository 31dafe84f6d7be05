package online.backgroundremove.measurements;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.system.Photos;
import online.backgroundremove.system.RunningService;

/** Whether memory grows with the number of requests. */
final class MemoryOverTime {

    /**
     * Photos and wishes of every format and every fate: a way that keeps memory shows in the slope only if it is taken. Most
     * are small, so that many fit into the time; one in twenty is as large as those of cameras.
     */
    private static final List<String> MIXED = List.of(
            "coffee.jpg?quality=fast",
            "variants/truncated.jpg?quality=fast",
            "cat.png?quality=standard",
            "variants/lossy.webp?format=webp-lossless",
            "variants/bomb.png?quality=fast",
            "variants/photo.heic?quality=fast",
            "variants/cmyk.jpg?crop=true&crop_margin=10%25",
            "variants/corrupt.jpg?quality=fast",
            "coffee.jpg?quality=best",
            "variants/truncated.webp?quality=fast",
            "dandelion-16mp.jpg?quality=fast",
            "variants/alpha.png?format=webp",
            "variants/photo.bmp?quality=fast",
            "variants/exif-orientation-6.jpg?bg_blur=40%25&shadow=contact",
            "variants/wide.png?quality=fast",
            "variants/photo.avif?format=zip",
            "coffee.jpg?size=huge",
            "variants/grey16.png?outline=red%204px&bg_color=white",
            "variants/photo.gif?quality=fast",
            "variants/truncated.heic?quality=fast");

    private final RunningService service;
    private final Clients clients;
    private final int requests;
    private final ResidentMemory memory = new ResidentMemory();
    private final Table table = new Table("mixed requests answered", "resident MB", "minutes");
    private final long started = System.nanoTime();
    private int answered;

    private MemoryOverTime(RunningService service, int requests) {
        this.service = service;
        this.clients = new Clients(service);
        this.requests = requests;
    }

    /** @param atATime how many clients send their next request as soon as the last one is answered */
    static void measure(int requests, int atATime) {
        try (RunningService service = RunningService.startAsShipped(
                Map.of("NETWORK_VISITOR_REMOVALS_PER_HOUR", "1000000", "CUTOUT_PATIENCE", "PT60S"))) {
            MemoryOverTime time = new MemoryOverTime(service, requests);
            time.row("0");
            Clients.inTurn(requests, atATime, time::send);
            time.table.row("slope over all, kB a request", time.slope(0), "");
            time.table.row("slope over the second half, kB a request", time.slope(requests / 2), "");
        }
    }

    private int send(int i) {
        String[] request = MIXED.get(i % MIXED.size()).split("\\?", 2);
        HttpResponse<byte[]> answer = clients.answer(Photos.bytes(request[0]), request[1]);
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(request[0] + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        answered();
        return answer.statusCode();
    }

    private synchronized void answered() {
        memory.add(ResidentMemory.kilobytes(service.pid()));
        if (++answered % Math.max(1, requests / 10) == 0) {
            row(Integer.toString(answered));
        }
    }

    private void row(String first) {
        double minutes = (System.nanoTime() - started) / 60e9;
        table.row(first, ResidentMemory.megabytes(service.pid()), String.format(Locale.ROOT, "%.1f", minutes));
    }

    private String slope(int from) {
        return String.format(Locale.ROOT, "%.2f", memory.slope(from));
    }
}
