package online.backgroundremove.measurements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.system.RunningService;

/** From the command to "ready", the first cut-out included. */
final class StartUp {

    private StartUp() {}

    static void measure() throws IOException {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        Map<String, String> sameData = Map.of("DATA_DIR", data.toString());
        Table table = new Table("start-up to ready", "s", "resident MB when idle");
        measure("first time, native libraries unpacked", sameData, table);
        measure("again", sameData, table);
    }

    private static void measure(String what, Map<String, String> environment, Table table) {
        long started = System.nanoTime();
        try (RunningService service = RunningService.startAsShipped(environment)) {
            double seconds = (System.nanoTime() - started) / 1e9;
            table.row(what, String.format(Locale.ROOT, "%.1f", seconds), ResidentMemory.megabytes(service.pid()));
        }
    }
}
