package online.backgroundremove.system;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import online.backgroundremove.system.UploadRoute.Upload;
import online.backgroundremove.system.Wire.Answer;

/** Sends marked photos to a service whose every file is watched. */
final class WatchedUploads implements AutoCloseable {

    private final RunningService service;
    private final Wire wire;
    private final DiskWatch watch;
    private final Marks marks = new Marks();
    private final String mark = "canary-" + UUID.randomUUID();
    private final String fileName = "holiday-" + UUID.randomUUID() + ".jpg";

    WatchedUploads(RunningService service) throws IOException {
        this.service = service;
        this.wire = new Wire(service);
        this.watch = new DiskWatch(service.pid(), service.directory(), expectedFiles(service));
        marks.add(mark);
        marks.add(fileName);
    }

    byte[] photo(int width, int height, int bytes) throws IOException {
        byte[] photo = PhotoForge.jpeg(width, height, bytes, mark);
        marks.addSlicesOf(photo, PhotoForge.startOfPixels(photo));
        return photo;
    }

    Answer send(UploadRoute route, byte[] photo) throws IOException {
        Answer answer = wire.exchange(upload(route, photo).request());
        if (answer.status() == 200) {
            marks.addSlicesOf(answer.body(), 0);
        }
        return answer;
    }

    void sendDamaged(UploadRoute route, byte[] photo) throws IOException {
        send(route, PhotoForge.truncated(photo));
        send(route, PhotoForge.garbled(photo));
    }

    void sendHalf(UploadRoute route, byte[] photo) throws IOException {
        Upload upload = upload(route, photo);
        wire.vanish(upload.request());
        wire.vanish(upload.chunkedRequest());
        wire.breakOff(upload.request());
        wire.breakOff(upload.chunkedRequest());
    }

    /** What was found since the last call. */
    Set<Finding> findings() throws IOException, InterruptedException {
        return watch.findings(marks);
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }

    private Upload upload(UploadRoute route, byte[] photo) {
        return route.upload(service, fileName, photo);
    }

    /** Log, lock, database, the server's log of transactions (their ids), and the figures that a JVM shows to other tools. */
    private static Set<String> expectedFiles(RunningService service) {
        String user = System.getProperty("user.name");
        return Set.of(
                service.directory() + "/log",
                service.data() + "/lock",
                service.data() + "/server/logs/server.log",
                service.data() + "/server/logs/server",
                service.data() + "/server/logs/server/tx",
                service.data() + "/server/logs/server/tx/recoveryfile",
                service.data() + "/server/logs/server/tx/control",
                service.data() + "/server/logs/server/tx/cushion",
                service.data() + "/server/logs/server/tx/extent.001",
                service.data() + "/database/backgroundremove.mv.db",
                "/tmp/hsperfdata_" + user + "/" + service.pid());
    }
}
