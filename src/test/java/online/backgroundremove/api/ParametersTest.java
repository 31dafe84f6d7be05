package online.backgroundremove.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import online.backgroundremove.Proves;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@Proves("API-5")
class ParametersTest {

    @Test
    void areTakenFromTheAddressAndFromTheForm() throws IOException {
        Parameters parameters = parameters(Map.of("a", "1"), new FormPart("b", "2"), new FormPart("c", "3"));
        assertThat(parameters.value("a", text -> text)).hasValue("1");
        assertThat(parameters.value("b", text -> text)).hasValue("2");
        assertThat(parameters.file("c")).hasValue(new byte[] {'3'});
        assertThat(parameters.value("d", text -> text)).isEmpty();
        parameters.refuseUnknown();
    }

    @Test
    void areAbsentWhenEmpty() throws IOException {
        Parameters parameters = parameters(Map.of("a", ""), new FormPart("b", ""), new FormPart("typo", ""));
        assertThat(parameters.value("a", text -> text)).isEmpty();
        assertThat(parameters.file("b")).isEmpty();
        parameters.refuseUnknown();
    }

    @Test
    void areRefusedByNameWhenNobodyKnowsThem() throws IOException {
        Parameters parameters = parameters(Map.of("siez", "hd"));
        parameters.value("size", text -> text);
        assertNames("siez", parameters::refuseUnknown, "there are size");
    }

    @Test
    void areNotTakenApartWhenTheyAreLongerThanAnyOptionIs() throws IOException {
        Parameters parameters = parameters(Map.of(), new FormPart("roi", "0 ".repeat(1_000_000)));

        assertNames("roi", () -> parameters.value("roi", text -> text.split(" ", -1)), "too long");
    }

    @Test
    void areRefusedByNameWhenGivenTwice() {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.addAll("a", "1", "1");
        assertNames("a", () -> new Parameters(query, List.of()), "more than once");
        assertNames("a", () -> parameters(Map.of("a", "1"), new FormPart("a", "1")), "more than once");
        assertNames("a", () -> parameters(Map.of(), new FormPart("a", "1"), new FormPart("a", "1")), "more than once");
    }

    @Test
    void areRefusedByNameWhenTheyCannotBeRead() throws IOException {
        Parameters parameters = parameters(Map.of("colour", "bluish"));
        assertNames("colour", () -> parameters.value("colour", Colours::colour), "name of CSS");
    }

    @Test
    void areNoFilesInTheAddress() throws IOException {
        Parameters parameters = parameters(Map.of("picture", "mine.jpg"));
        assertNames("picture", () -> parameters.file("picture"), "part of a form");
    }

    private static Parameters parameters(Map<String, String> query, EntityPart... parts) throws IOException {
        return new Parameters(new MultivaluedHashMap<>(query), List.of(parts));
    }

    private static void assertNames(String parameter, ThrowingCallable call, String words) {
        assertThatThrownBy(call)
                .hasMessageContaining(words)
                .asInstanceOf(type(InvalidParameter.class))
                .extracting(InvalidParameter::parameter)
                .isEqualTo(parameter);
    }
}
