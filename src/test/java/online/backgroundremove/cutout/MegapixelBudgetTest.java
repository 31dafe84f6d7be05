package online.backgroundremove.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.InvalidOption;
import org.junit.jupiter.api.Test;

@Proves("CUT-6")
class MegapixelBudgetTest {

    private final MegapixelBudget budget = new MegapixelBudget(10);

    @Test
    void refusesWhatDoesNotFitBesideTheOthers() {
        assertThatThrownBy(() -> budget.spend(megapixels(6), () -> budget.spend(megapixels(5), () -> "in")))
                .isInstanceOf(Busy.class);
        assertThat(budget.<String>spend(megapixels(6), () -> budget.spend(megapixels(4), () -> "in")))
                .isEqualTo("in");
    }

    @Test
    void takesBackWhatFailedWorkHeld() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> budget.spend(megapixels(9), MegapixelBudgetTest::fail))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void countsEvenTheSmallestPhotoAsOne() {
        MegapixelBudget one = new MegapixelBudget(1);

        assertThatThrownBy(() -> one.spend(1, () -> one.spend(1, () -> "in"))).isInstanceOf(Busy.class);
    }

    @Test
    void refusesForGoodWhatWouldNotFitAlone() {
        assertThat(budget.<String>spend(megapixels(10), () -> "in")).isEqualTo("in");
        assertThatThrownBy(() -> budget.spend(megapixels(10) + 1, () -> "in"))
                .isInstanceOf(InvalidOption.class)
                .hasMessageContaining("more than 10 megapixels");
    }

    private static String fail() {
        throw new IllegalStateException("as planned");
    }

    private static long megapixels(int count) {
        return count * 1_000_000L;
    }
}
