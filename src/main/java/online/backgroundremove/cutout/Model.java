package online.backgroundremove.cutout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The weights and how to feed them: ONNX, one input 1×3×size×size of (RGB − mean) · scale, one output 1×1×size×size, the
 * matte from 0 to 1.
 *
 * @param file the ONNX file; empty for the one that the build puts into the application
 * @param sha256 of the file, in hexadecimal
 * @param size side of the square input in pixels
 */
@Dependent
public record Model(
        Optional<Path> file,
        String sha256,
        String name,
        String origin,
        String licence,
        double mean,
        double scale,
        int size) {

    private static final String BUNDLED = "/model/isnet.onnx";

    @Inject
    public Model(
            @ConfigProperty(name = "cutout.model.file") Optional<Path> file,
            @ConfigProperty(name = "cutout.model.sha256") String sha256,
            @ConfigProperty(name = "cutout.model.name") String name,
            @ConfigProperty(name = "cutout.model.origin") String origin,
            @ConfigProperty(name = "cutout.model.licence") String licence,
            @ConfigProperty(name = "cutout.model.mean") double mean,
            @ConfigProperty(name = "cutout.model.scale") double scale,
            @ConfigProperty(name = "cutout.model.size") int size) {
        this.file = file;
        this.sha256 = sha256;
        this.name = name;
        this.origin = origin;
        this.licence = licence;
        this.mean = mean;
        this.scale = scale;
        this.size = size;
    }

    /** @throws IllegalStateException when the file is missing or not the pinned one */
    byte[] bytes() {
        try (InputStream stream = open()) {
            byte[] bytes = stream.readAllBytes();
            String actual = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!actual.equals(sha256)) {
                throw new IllegalStateException(
                        "The model has SHA-256 " + actual + ", but cutout.model.sha256 is " + sha256);
            }
            return bytes;
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException("The model cannot be read: " + failure.getMessage(), failure);
        }
    }

    private InputStream open() throws IOException {
        if (file.isPresent()) {
            return Files.newInputStream(file.get());
        }
        InputStream bundled = Model.class.getResourceAsStream(BUNDLED);
        if (bundled == null) {
            throw new IOException("the application was built without " + BUNDLED);
        }
        return bundled;
    }
}
