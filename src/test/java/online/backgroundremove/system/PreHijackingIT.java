package online.backgroundremove.system;

import static online.backgroundremove.system.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** A stranger is there before the owner of an address, with a password of theirs, and waits for the owner to click. */
@Proves("ACC-9")
class PreHijackingIT {

    private static final String STRANGERS = "tree lamp orbit 55 zebra";

    private final String address = UUID.randomUUID() + "@example.org";
    private final AccountSite stranger = new AccountSite(RunningService.shared());
    private final AccountSite owner = new AccountSite(RunningService.shared());

    @Test
    void anOwnerWhoOnlyClicksGivesNobodyAnAccount() {
        stranger.signUp(address, STRANGERS);

        assertThat(owner.confirm(owner.link(address, "/confirm"), PASSWORD).statusCode())
                .isEqualTo(403);
        assertThat(owner.confirm(owner.link(address, "/confirm"), "").statusCode())
                .isEqualTo(403);
        assertThat(stranger.signIn(address, STRANGERS).body()).contains("Your address is not confirmed yet");
        assertThat(stranger.isSignedIn()).isFalse();
    }

    @Test
    void anOwnerWhoSignsUpLaterReplacesPasswordAndLink() {
        stranger.signUp(address, STRANGERS);
        String strangers = owner.link(address, "/confirm");
        owner.signUp(address, PASSWORD);

        assertThat(owner.confirm(strangers, STRANGERS).statusCode()).isEqualTo(410);
        String link = owner.link(address, "/confirm");
        assertThat(owner.confirm(link, STRANGERS).statusCode()).isEqualTo(403);
        assertThat(owner.confirm(link, PASSWORD).statusCode()).isEqualTo(200);
        assertOnlyTheOwnerGetsIn();
    }

    /** Whoever signs up again and again with the address keeps its owner from confirming, and from nothing else. */
    @Test
    void anOwnerWhoseSignUpIsReplacedSetsAPasswordByMail() {
        owner.signUp(address, PASSWORD);
        String replaced = owner.link(address, "/confirm");
        for (int i = 0; i < 12; i++) {
            stranger.signUp(address, STRANGERS);
        }

        assertThat(owner.confirm(replaced, PASSWORD).statusCode()).isEqualTo(410);
        assertThat(owner.confirm(owner.link(address, "/confirm"), PASSWORD).statusCode())
                .isEqualTo(403);
        owner.askForReset(address);
        String link = owner.link(address, "/reset");
        stranger.signUp(address, STRANGERS);
        assertThat(owner.reset(link, PASSWORD).statusCode()).isEqualTo(200);
        assertThat(owner.confirm(owner.link(address, "/confirm"), STRANGERS).statusCode())
                .as("void since the reset")
                .isEqualTo(410);
        stranger.signUp(address, STRANGERS);
        assertOnlyTheOwnerGetsIn();
    }

    @Test
    void nobodyMovesAnAccountToAnAddressOfSomebodyWhoOnlyClicks() {
        String own = UUID.randomUUID() + "@example.org";
        stranger.enter(own);
        stranger.askForAddress(address, PASSWORD);

        assertThat(owner.confirmNewAddress(owner.link(address, "/new-address"), STRANGERS)
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.signIn(address, PASSWORD).statusCode()).isEqualTo(403);
        assertThat(stranger.signIn(own, PASSWORD).statusCode()).isEqualTo(303);
    }

    private void assertOnlyTheOwnerGetsIn() {
        assertThat(stranger.signIn(address, STRANGERS).statusCode()).isEqualTo(403);
        assertThat(stranger.isSignedIn()).isFalse();
        assertThat(owner.signIn(address, PASSWORD).statusCode()).isEqualTo(303);
    }
}
