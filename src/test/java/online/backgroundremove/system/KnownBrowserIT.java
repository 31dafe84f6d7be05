package online.backgroundremove.system;

import static online.backgroundremove.system.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody in the owner's own network guesses and does not stop. */
@Proves("ACC-10")
class KnownBrowserIT {

    private final String email = UUID.randomUUID() + "@example.org";
    private final AccountSite owner = new AccountSite(RunningService.shared());
    private final AccountSite guesser = new AccountSite(RunningService.shared());

    @BeforeEach
    void ownerSignsInAndOutAndOthersGuess() {
        owner.enter(email);
        owner.post("/sign-out", Map.of());
        int guesses = 0;
        while (guesser.signIn(email, "guess").statusCode() == 403) {
            guesses++;
        }
        assertThat(guesses).as("tries, and some that came back meanwhile").isBetween(10, 12);
    }

    @Test
    void nobodyWhoGuessesKeepsTheOwnersBrowserOut() {
        assertThat(new AccountSite(RunningService.shared())
                        .signIn(email, PASSWORD)
                        .statusCode())
                .as("another browser, where nobody has signed in before")
                .isEqualTo(429);
        assertThat(owner.signIn(email, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(guesser.signIn(email, "guess").statusCode())
                .as("is not let off by that")
                .isEqualTo(429);
    }

    @Test
    void whoeverHasTheBrowserIsSlowedDownToo() {
        for (int i = 0; i < 10; i++) {
            assertThat(owner.signIn(email, "guess " + i).statusCode()).isEqualTo(403);
        }
        assertThat(owner.signIn(email, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void onlyASignInToTheAccountMakesABrowserKnown() {
        String mark = owner.cookie("known-browser").getValue();
        String otherNumber = "A".repeat(43) + mark.substring(43);
        AccountSite stranger = new AccountSite(RunningService.shared()).enter("other-" + email);
        stranger.post("/sign-out", Map.of());

        assertThat(stranger.signIn(email, PASSWORD).statusCode())
                .as("known to another account")
                .isEqualTo(429);
        stranger.bring("known-browser", otherNumber);
        assertThat(stranger.signIn(email, PASSWORD).statusCode()).as("made up").isEqualTo(429);
        stranger.bring("known-browser", mark);
        assertThat(stranger.signIn(email, PASSWORD).statusCode()).as("control").isEqualTo(303);
    }
}
