package online.backgroundremove.api;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A part of a form outside the server. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FormPart(String name, byte[] content) implements EntityPart {

    public FormPart(String name, String content) {
        this(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Optional<String> getFileName() {
        return Optional.empty();
    }

    @Override
    public InputStream getContent() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public <T> T getContent(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T getContent(GenericType<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
        return new MultivaluedHashMap<>();
    }

    @Override
    public MediaType getMediaType() {
        return MediaType.TEXT_PLAIN_TYPE;
    }
}
