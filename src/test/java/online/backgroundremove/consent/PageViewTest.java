package online.backgroundremove.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("CNS-5")
class PageViewTest {

    @ParameterizedTest
    @CsvSource({
        ", ''",
        "'', ''",
        "https://News.Example.org/a?user=jane@example.org#x, news.example.org",
        "http://example.org, example.org",
        "http://example.org:8080/, example.org",
        "https://cut.example/contact, ''",
        "http://203.0.113.7/page, ''",
        "http://[2001:db8::1]/, ''",
        "http://localhost/, ''",
        "https://jane@example.org/, ''",
        "ftp://example.org/, ''",
        "https://exa mple.org/, ''",
        "nonsense, ''"
    })
    void takesTheHostOfAnotherSiteAndNothingElse(@Nullable String referer, String host) {
        assertThat(PageView.of("/", Optional.ofNullable(referer), Set.of("cut.example")))
                .isEqualTo(new PageView("/", host));
    }

    @Test
    void tellsOnlySoManyHostsApart() {
        PageCounts counts = new PageCounts();
        for (int host = 0; host < 5000; host++) {
            counts.view(new PageViewKey(LocalDate.EPOCH, new PageView("/", "host" + host + ".example")), 1);
        }

        assertThat(counts.views()).hasSizeLessThan(1100);
        assertThat(counts.views().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(5000);
    }
}
