package online.backgroundremove.retention.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKey;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

    private static final int PERSONS = 150;

    @TempDir
    private Path data;

    @Test
    @Proves({"KEY-5", "LAUNCH-5"})
    void everyKeyIsTheSameUnderANewMasterKey() throws Exception {
        Map<UUID, SecretKey> keys = make(5);
        byte[] lookup = open().lookup(new byte[] {1});
        byte[] master = Files.readAllBytes(directory().resolve("master.p12"));

        Process command = command().start();
        assertThat(command.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Rotated: the keys of 5 persons have a new master key.\n");
        assertThat(command.exitValue()).isZero();
        assertThat(found(keys)).isEqualTo(keys);
        assertThat(open().lookup(new byte[] {1})).isEqualTo(lookup);
        Files.write(directory().resolve("master.p12"), master);
        assertThatThrownBy(this::open).hasMessageContaining("not the one that wrapped");
    }

    @Test
    @Proves("LAUNCH-5")
    void refusesWhileAServiceUsesTheDataDirectory() throws Exception {
        make(1);
        byte[] master = Files.readAllBytes(directory().resolve("master.p12"));

        try (FileChannel service =
                        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = service.lock()) {
            Process command = command().start();
            assertThat(command.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(lock.isValid()).isTrue();
            assertThat(command.exitValue()).isEqualTo(1);
            assertThat(new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("another service uses the data directory");
        }
        assertThat(Files.readAllBytes(directory().resolve("master.p12"))).isEqualTo(master);
    }

    /** Killed again and again, each time a little later, until a run comes through. */
    @Test
    @Proves("KEY-5")
    void aRotationThatIsKilledGoesOnWhenItIsRunAgain() throws Exception {
        Map<UUID, SecretKey> keys = make(PERSONS);
        int killedInTheMiddle = 0;

        for (int wait = 0; ; wait += 40) {
            Process command = command().start();
            awaitMark(command);
            if (command.waitFor(wait, TimeUnit.MILLISECONDS)) {
                break;
            }
            command.destroyForcibly().waitFor();
            if (Files.exists(directory().resolve("rotating"))) {
                killedInTheMiddle++;
                assertThatThrownBy(this::open).hasMessageContaining("run rotate-keys again");
            }
        }

        assertThat(killedInTheMiddle).isPositive();
        assertThat(found(keys)).isEqualTo(keys);
    }

    @Test
    @Proves("KEY-5")
    void fromOneConfiguredMasterKeyToAnother() {
        MasterKey from = PersonKeysTest.master(1);
        MasterKey to = PersonKeysTest.master(2);
        UUID person = UUID.randomUUID();
        Optional<SecretKey> key =
                PersonKeys.open(directory(), Optional.of(from)).findOrCreate(person);
        KeyRotation rotation = new KeyRotation(directory());

        assertThat(rotation.rotate(from, to)).isEqualTo(1);
        assertThat(rotation.rotate(from, to)).as("again").isEqualTo(1);
        assertThat(PersonKeys.open(directory(), Optional.of(to)).find(person)).isEqualTo(key);
        assertThatThrownBy(() -> rotation.rotate(PersonKeysTest.master(3), PersonKeysTest.master(4)))
                .hasMessageContaining("wrapped by another master key");
    }

    /** It would wrap with the key that is about to be thrown away. */
    @Test
    @Proves("KEY-5")
    void aServiceThatStillRunsMakesNoMoreKeys() {
        make(1);
        PersonKeys running = open();

        new KeyRotation(directory()).rotate();

        assertThatThrownBy(() -> running.findOrCreate(UUID.randomUUID())).isInstanceOf(KeyTrouble.class);
    }

    @Test
    @Proves("KEY-5")
    void aDamagedKeyStopsTheRotationUntilItIsRepaired() throws IOException {
        Map<UUID, SecretKey> keys = make(20);
        UUID damaged = keys.keySet().iterator().next();
        Path file = directory().resolve(damaged.toString().substring(0, 2) + "/" + damaged + ".key");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[80]);

        assertThatThrownBy(() -> new KeyRotation(directory()).rotate()).hasMessageContaining(file.toString());
        Files.write(file, whole);
        new KeyRotation(directory()).rotate();

        assertThat(found(keys)).isEqualTo(keys);
    }

    private Map<UUID, SecretKey> make(int persons) {
        PersonKeys keys = open();
        Map<UUID, SecretKey> made = new LinkedHashMap<>();
        for (int i = 0; i < persons; i++) {
            UUID person = UUID.randomUUID();
            made.put(person, keys.findOrCreate(person).orElseThrow());
        }
        return made;
    }

    private Map<UUID, SecretKey> found(Map<UUID, SecretKey> expected) {
        PersonKeys keys = open();
        Map<UUID, SecretKey> found = new LinkedHashMap<>();
        expected.keySet().forEach(person -> keys.find(person).ifPresent(key -> found.put(person, key)));
        return found;
    }

    private PersonKeys open() {
        return PersonKeys.open(directory(), Optional.empty());
    }

    private Path directory() {
        return data.resolve("keys");
    }

    private ProcessBuilder command() {
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "classes").toString(),
                "online.backgroundremove.launch.Launcher",
                "rotate-keys"));
        command.environment().put("DATA_DIR", data.toString());
        command.environment().keySet().removeIf(name -> name.startsWith("KEYS_"));
        return command.redirectErrorStream(true);
    }

    private void awaitMark(Process command) throws InterruptedException {
        while (command.isAlive() && Files.notExists(directory().resolve("rotating"))) {
            Thread.sleep(1);
        }
    }
}
