package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import online.backgroundremove.Proves;
import online.backgroundremove.system.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Photos up to 22 MB are taken, larger ones are refused in words, however they come and however many. */
@Proves("REM-4")
class UploadLimitsIT {

    private static final int LIMIT = 23_068_672;
    private static final int FAR_BEYOND = 200_000_000;
    private static final int AT_ONCE = 10;

    private final RunningService service = RunningService.shared();
    private final Wire wire = new Wire(service);

    @ParameterizedTest
    @EnumSource(names = {"RAW_BODY", "API_FORM"})
    void takesExactlyTheLimit(UploadRoute route) throws IOException {
        byte[] photo = PhotoForge.jpeg(400, 300, LIMIT, "limit");

        assertThat(wire.exchange(upload(route, photo).request()).status()).isEqualTo(200);
        assertThat(wire.exchange(upload(route, photo).chunkedRequest()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"RAW_BODY", "API_FORM"})
    void refusesOneByteMore(UploadRoute route) throws IOException {
        byte[] photo = PhotoForge.jpeg(400, 300, LIMIT + 1, "limit");

        assertTooManyBytes(wire.exchange(upload(route, photo).request()));
        assertTooManyBytes(wire.exchange(upload(route, photo).chunkedRequest()));
    }

    @ParameterizedTest
    @EnumSource(names = {"RAW_BODY", "API_FORM"})
    void refusesFarBeyondTheLimitWithoutAnAnnouncement(UploadRoute route) throws IOException {
        assertTooManyBytes(wire.exchange(upload(route, new byte[FAR_BEYOND]).chunkedRequest()));
    }

    /** The answer comes though not one byte of the photo has been sent. */
    @ParameterizedTest
    @EnumSource(names = {"RAW_BODY", "API_FORM"})
    void refusesFromTheAnnouncementAlone(UploadRoute route) throws IOException {
        assertTooManyBytes(wire.exchange(upload(route, new byte[0]).announcing("9000000000")));
    }

    /** A length that is no number, or not the true one, must not become a way round. */
    @ParameterizedTest
    @EnumSource(names = {"RAW_BODY", "API_FORM"})
    void refusesAnAnnouncementThatIsNoLength(UploadRoute route) throws IOException {
        assertThat(wire.exchange(upload(route, new byte[0]).announcing("99999999999999999999"))
                        .status())
                .isBetween(400, 499);
    }

    /** Phones lose their network all the time: that is no failure of ours to look into. */
    @ParameterizedTest
    @EnumSource(names = {"RAW_BODY", "API_FORM"})
    void anUploadThatBreaksOffIsNothingToLookInto(UploadRoute route) throws IOException {
        UploadRoute.Upload upload = upload(route, new byte[1_000_000]);
        long before = complaints();

        wire.breakOff(upload.request());
        wire.breakOff(upload.chunkedRequest());
        wire.vanish(upload.request());
        wire.vanish(upload.chunkedRequest());
        wire.exchange(upload(route, new byte[0]).request());

        assertThat(complaints()).isEqualTo(before);
    }

    /** Ten times the upload is never held: resident memory stays far below what the uploads would need. */
    @Test
    void tenAtOnceDoNotFillTheMemory() throws Exception {
        byte[] request = upload(UploadRoute.API_FORM, new byte[FAR_BEYOND]).chunkedRequest();
        List<Answer> answers = new ArrayList<>();
        List<Thread> clients = new ArrayList<>();
        long before = residentBytes();

        for (int i = 0; i < AT_ONCE; i++) {
            Thread client = new Thread(() -> exchange(request, answers));
            clients.add(client);
            client.start();
        }
        for (Thread client : clients) {
            client.join();
        }

        assertThat(answers).hasSize(AT_ONCE).allSatisfy(UploadLimitsIT::assertTooManyBytes);
        assertThat(residentBytes() - before).isLessThan((long) AT_ONCE * FAR_BEYOND / 2);
    }

    private void exchange(byte[] request, List<Answer> answers) {
        try {
            Answer answer = wire.exchange(request);
            synchronized (answers) {
                answers.add(answer);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private UploadRoute.Upload upload(UploadRoute route, byte[] photo) {
        return route.upload(service, "photo.jpg", photo);
    }

    /** Warnings, failures and lines of stack traces. */
    private long complaints() {
        return service.log()
                .lines()
                .filter(line -> line.matches(".*(?: WARNING | SEVERE |Incident |\\tat ).*"))
                .count();
    }

    private static void assertTooManyBytes(Answer answer) {
        assertThat(answer.status()).as(answer.head()).isEqualTo(413);
        assertThat(answer.head()).contains("Content-Type: application/problem+json");
        assertThat(answer.text()).contains("\"type\":\"/problems#too-many-bytes\"", "\"status\":413");
    }

    private long residentBytes() throws IOException {
        String line = Files.readAllLines(Path.of("/proc", Long.toString(service.pid()), "status")).stream()
                .filter(candidate -> candidate.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
}
