package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What holds for every page: nobody is kept out by axe's rules, nothing is wider than the screen; and a picture to look at. */
final class PageCheck {

    private PageCheck() {}

    /** At the width that the page has. */
    static void at(Page page, String name, int width) {
        Screenshots.shoot(page, name + "-" + width);
        assertThat(Axe.violations(page)).as(name).isEmpty();
        assertFits(page, name, width);
    }

    /** On a telephone, and on a desk. */
    static void everywhere(Page page, String name) {
        page.setViewportSize(390, 850);
        Screenshots.shoot(page, name + "-390");
        assertFits(page, name, 390);
        page.setViewportSize(1280, 850);
        Screenshots.shoot(page, name + "-1280");
        assertThat(Axe.violations(page)).as(name).isEmpty();
    }

    private static void assertFits(Page page, String name, int width) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
    }
}
