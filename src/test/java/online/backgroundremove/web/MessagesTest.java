package online.backgroundremove.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ResourceBundle messages = ResourceBundle.getBundle("online.backgroundremove.web.messages");

    @Test
    void haveWordsAndAdviceForEveryRefusal() {
        assertThat(CutoutPage.STATUS.keySet()).allSatisfy(refusal -> {
            assertThat(messages.getString(refusal.getSimpleName())).isNotBlank();
            assertThat(messages.getString(refusal.getSimpleName() + ".advice")).isNotBlank();
        });
    }
}
