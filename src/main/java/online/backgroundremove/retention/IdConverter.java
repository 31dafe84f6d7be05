package online.backgroundremove.retention;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that may be missing, as text: the mapping can neither read nor, on PostgreSQL, write a UUID that is null. */
@Converter
public class IdConverter implements AttributeConverter<UUID, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : UUID.fromString(stored);
    }
}
