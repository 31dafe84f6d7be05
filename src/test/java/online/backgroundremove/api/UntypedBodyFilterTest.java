package online.backgroundremove.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import online.backgroundremove.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("API-1")
class UntypedBodyFilterTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void takesABodyWithoutATypeAsBytes(@Nullable String type) {
        assertThat(typeAfter("POST", type)).isEqualTo("application/octet-stream");
    }

    @Test
    void leavesTheTypeThatTheSenderNames() {
        assertThat(typeAfter("POST", "image/jpeg")).isEqualTo("image/jpeg");
    }

    @Test
    void givesNoTypeToWhatHasNoBody() {
        assertThat(typeAfter("GET", null)).isNull();
    }

    private static @Nullable String typeAfter(String method, @Nullable String type) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        if (type != null) {
            headers.putSingle("Content-Type", type);
        }
        new UntypedBodyFilter().filter(request(method, headers));
        return headers.getFirst("Content-Type");
    }

    private static ContainerRequestContext request(String method, MultivaluedMap<String, String> headers) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                UntypedBodyFilterTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeaders" -> headers;
                    case "getHeaderString" -> headers.getFirst((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
