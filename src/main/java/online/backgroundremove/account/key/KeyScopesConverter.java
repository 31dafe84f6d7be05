package online.backgroundremove.account.key;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words with commas between. */
@Converter
public class KeyScopesConverter implements AttributeConverter<Set<KeyScope>, String> {

    @Override
    public String convertToDatabaseColumn(Set<KeyScope> scopes) {
        return new TreeSet<>(scopes).stream().map(KeyScope::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<KeyScope> convertToEntityAttribute(String stored) {
        Set<KeyScope> scopes = EnumSet.noneOf(KeyScope.class);
        Arrays.stream(stored.split(",", -1)).map(KeyScope::valueOf).forEach(scopes::add);
        return Collections.unmodifiableSet(scopes);
    }
}
