package online.backgroundremove.retention.key;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeysTest {

    private static final UUID ANNA = UUID.fromString("a11a0000-0000-4000-8000-000000000001");
    private static final UUID BERT = UUID.fromString("be270000-0000-4000-8000-000000000002");

    @TempDir
    private Path parent;

    @Test
    @Proves({"KEY-1", "KEY-2"})
    void keepsAKeyOverARestart() {
        SecretKey made = open().findOrCreate(ANNA).orElseThrow();

        assertThat(open().findOrCreate(ANNA)).contains(made);
        assertThat(open().find(ANNA)).contains(made);
        assertThat(open().find(BERT)).isEmpty();
        assertThat(open().findOrCreate(BERT)).isPresent().isNotEqualTo(Optional.of(made));
        assertThat(open().lookup(new byte[] {1})).isEqualTo(open().lookup(new byte[] {1}));
    }

    @Test
    @Proves("KEY-1")
    void filesAreForNobodyElseAndHoldNoKeyAsItIs() throws IOException {
        SecretKey key = open().findOrCreate(ANNA).orElseThrow();

        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(contains(Files.readAllBytes(file), key.getEncoded())).isFalse();
        }
        assertThat(files()).hasSize(3).noneMatch(file -> file.toString().endsWith(".part"));
        assertThat(contains(key.getEncoded(), key.getEncoded())).isTrue();
    }

    /** Each opens the directory for itself, as a node does; the first start of all of them at once. */
    @Test
    @Proves({"KEY-1", "KEY-2"})
    void nodesThatMakeTheSameKeyAtOnceEndWithOne() throws Exception {
        int nodes = 8;
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            for (int round = 0; round < 20; round++) {
                Path directory = parent.resolve("round" + round);
                CyclicBarrier together = new CyclicBarrier(nodes);
                Callable<SecretKey> node = () -> {
                    together.await(20, SECONDS);
                    return PersonKeys.open(directory, Optional.empty())
                            .findOrCreate(ANNA)
                            .orElseThrow();
                };
                Set<SecretKey> seen = new HashSet<>();
                List<Future<SecretKey>> answers = new ArrayList<>();
                for (int i = 0; i < nodes; i++) {
                    answers.add(threads.submit(node));
                }
                for (Future<SecretKey> answer : answers) {
                    seen.add(answer.get());
                }
                assertThat(seen).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Proves("KEY-3")
    void refusesAnotherMasterKeyAndOverwritesNothing() throws IOException {
        open().findOrCreate(ANNA);
        List<byte[]> before = contents();

        assertThatThrownBy(() -> PersonKeys.open(directory(), Optional.of(master(7))))
                .isInstanceOf(KeyTrouble.class)
                .hasMessageContaining("not the one that wrapped the keys in " + directory());
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    @Proves("KEY-3")
    void makesNoNewMasterKeyWhereKeysAre() throws IOException {
        open().findOrCreate(ANNA);
        Files.delete(directory().resolve("master.p12"));

        assertThatThrownBy(this::open).isInstanceOf(KeyTrouble.class).hasMessageContaining("no master key");
        Files.delete(directory().resolve("lookup.key"));
        assertThatThrownBy(this::open).isInstanceOf(KeyTrouble.class).hasMessageContaining("lookup.key is missing");
        assertThat(files()).hasSize(1);
    }

    @Test
    @Proves("KEY-3")
    void saysWhichFileIsDamaged() throws IOException {
        open().findOrCreate(ANNA);
        Path file = directory().resolve("a1/" + ANNA + ".key");
        byte[] whole = Files.readAllBytes(file);

        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> open().findOrCreate(ANNA))
                    .as("byte " + at)
                    .isInstanceOf(KeyTrouble.class)
                    .hasMessageContaining(file.toString());
            assertThat(Files.readAllBytes(file)).isEqualTo(changed);
        }
        Files.write(file, new byte[3]);
        assertThatThrownBy(() -> open().find(ANNA)).hasMessageContaining("cut short");
        Files.write(directory().resolve("master.p12"), new byte[100]);
        assertThatThrownBy(this::open).isInstanceOf(KeyTrouble.class).hasMessageContaining("master.p12 is damaged");
    }

    @Test
    @Proves("KEY-3")
    void aFileInAnotherPersonsPlaceDoesNotOpen() throws IOException {
        open().findOrCreate(ANNA);
        open().findOrCreate(BERT);
        Files.copy(
                directory().resolve("a1/" + ANNA + ".key"),
                directory().resolve("be/" + BERT + ".key"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> open().find(BERT)).isInstanceOf(KeyTrouble.class);
        assertThat(open().find(ANNA)).isPresent();
    }

    @Test
    @Proves("KEY-3")
    void saysWhenTheDirectoryCannotBeUsed() throws IOException {
        Path file = Files.createFile(parent.resolve("a-file"));

        assertThatThrownBy(() -> PersonKeys.open(file.resolve("keys"), Optional.empty()))
                .isInstanceOf(KeyTrouble.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    @Proves("KEY-3")
    void saysWhatIsWrongWithAConfiguredMasterKey() {
        assertThatThrownBy(() -> MasterKey.of("%%%")).hasMessageContaining("base64");
        assertThatThrownBy(() -> MasterKey.of("c2hvcnQ=")).hasMessageContaining("must be 32 bytes");
        assertThat(PersonKeys.open(directory(), Optional.of(master(1))).findOrCreate(ANNA))
                .isPresent();
        assertThat(directory().resolve("master.p12")).doesNotExist();
    }

    @Test
    @Proves("KEY-4")
    void aDestroyedKeyStaysDestroyedForEveryNode() throws IOException {
        PersonKeys one = open();
        PersonKeys other = open();
        one.findOrCreate(ANNA);
        Path copyOfACrash = directory().resolve("a1/" + ANNA + ".key." + UUID.randomUUID() + ".part");
        Files.copy(directory().resolve("a1/" + ANNA + ".key"), copyOfACrash);

        other.destroy(ANNA);
        other.destroy(ANNA);

        assertThat(one.isThere(ANNA)).isFalse();
        assertThat(one.find(ANNA)).isEmpty();
        assertThat(one.findOrCreate(ANNA)).isEmpty();
        assertThat(open().findOrCreate(ANNA)).isEmpty();
        assertThat(files())
                .filteredOn(file -> file.toString().contains(ANNA.toString()))
                .hasSize(1);
    }

    private PersonKeys open() {
        return PersonKeys.open(directory(), Optional.empty());
    }

    private Path directory() {
        return parent.resolve("keys");
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files()) {
            contents.add(Files.readAllBytes(file));
        }
        return contents;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(directory())) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static MasterKey master(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return MasterKey.of(Base64.getEncoder().encodeToString(bytes));
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int start = 0; start + part.length <= all.length; start++) {
            if (java.util.Arrays.equals(all, start, start + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
