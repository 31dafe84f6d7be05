package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import online.backgroundremove.account.Secret;

/** What shows that somebody has access to the machine: a secret in a file that only the service's user can read. */
@ApplicationScoped
public class StartupToken {

    @Inject
    private BootstrapSettings settings;

    /** Writes one, unless there is one; the file's path. */
    Path provide() {
        Path file = settings.tokenFile().toAbsolutePath().normalize();
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Secret.fresh().text() + "\n");
        } catch (FileAlreadyExistsException earlier) {
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    boolean is(String told) {
        try {
            String token = Files.readString(settings.tokenFile()).strip();
            return !token.isEmpty() && MessageDigest.isEqual(utf8(token), utf8(told.strip()));
        } catch (NoSuchFileException none) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(settings.tokenFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
