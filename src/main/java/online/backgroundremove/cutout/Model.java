package online.backgroundremove.cutout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The weights that this service cuts with: a description, and the ONNX file beside it that the description pins by hash.
 * Both come with the application, or from a path of the operator's.
 */
@ApplicationScoped
public class Model {

    private final URL description;
    private final ModelFacts facts;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Model() {
        this.description = null;
        this.facts = null;
    }

    /**
     * Reads the description only.
     *
     * @throws IllegalStateException when there is none, or it is not complete
     */
    @Inject
    public Model(@ConfigProperty(name = "cutout.model") Optional<String> path) {
        this.description = path.map(Model::file).orElseGet(Model::bundled);
        try (JsonReader reader = Json.createReader(description.openStream())) {
            this.facts = ModelFacts.of(reader.readObject());
        } catch (IOException | JsonException | NullPointerException | ClassCastException incomplete) {
            throw new IllegalStateException("The model's description cannot be read: " + description, incomplete);
        }
    }

    public ModelFacts facts() {
        return facts;
    }

    /**
     * Reads the ONNX file.
     *
     * @throws IllegalStateException when it is missing or not the pinned one
     */
    byte[] bytes() {
        try (InputStream stream = new URL(description, facts.file()).openStream()) {
            byte[] bytes = stream.readAllBytes();
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(facts.sha256())) {
                throw new IllegalStateException(
                        "The model " + facts.file() + " has SHA-256 " + found + ", expected " + facts.sha256());
            }
            return bytes;
        } catch (IOException | NoSuchAlgorithmException missing) {
            throw new IllegalStateException("The model " + facts.file() + " is not beside its description", missing);
        }
    }

    private static URL file(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URL bundled() {
        URL bundled = Model.class.getResource("/model/isnet.json");
        if (bundled == null) {
            throw new IllegalStateException("The application was built without a model");
        }
        return bundled;
    }
}
