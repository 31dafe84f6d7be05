package online.backgroundremove.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

@Proves("POL-8")
class ChangesTest {

    @Test
    void wordsThatWentAndCameAreMarked() {
        assertThat(between("We keep it for 7 days.", "We keep it for 9 days."))
                .containsExactly("We keep it for [-7-][+9+] days.");
    }

    @Test
    void paragraphsAndRowsThatCameOrWentAreWhole() {
        assertThat(between("One.\n\nTwo.\n\nThree.", "One.\n\nThree.\n\n- Four."))
                .containsExactly("[-Two.-]", "[+Four.+]");
        assertThat(between("| a | b |\n| --- | --- |\n| c | d |", "| a | b |\n| --- | --- |\n| c | e |"))
                .containsExactly("c · [-d-][+e+]");
    }

    @Test
    void anotherTextInThePlaceOfOneIsNotMixedWithIt() {
        assertThat(between("Nobody: the machines are our own.", "Who · Country · What for"))
                .containsExactly("[-Nobody: the machines are our own.-][+Who · Country · What for+]");
    }

    @Test
    void whatStaysIsLeftOut() {
        assertThat(between("One.\n\nTwo.", "One.\n\nTwo.")).isEmpty();
    }

    @Test
    void linksReadAsTheirWords() {
        assertThat(between("See [the policy](/privacy).", "See [the page](/privacy)."))
                .containsExactly("See the [-policy-][+page+].");
    }

    private static List<String> between(String earlier, String later) {
        return Changes.between(earlier, later).stream()
                .map(change -> change.pieces().stream().map(ChangesTest::marked).collect(Collectors.joining()))
                .toList();
    }

    private static String marked(Change.Piece piece) {
        return switch (piece.fate()) {
            case STAYS -> piece.words();
            case GONE -> "[-" + piece.words() + "-]";
            case NEW -> "[+" + piece.words() + "+]";
        };
    }
}
