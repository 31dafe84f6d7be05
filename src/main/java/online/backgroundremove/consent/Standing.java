package online.backgroundremove.consent;

import java.util.Optional;

/**
 * What is allowed about somebody in this request.
 *
 * @param signal whether the browser says {@code Sec-GPC: 1}
 * @param objected whether they do not want to be part of statistics
 * @param analytics what they decided about analytics; empty when they have not, or so long ago that it no longer holds
 */
public record Standing(boolean signal, boolean objected, Optional<Decision> analytics, Asking asking) {

    /** Where nobody can tell, nothing is allowed and nobody is asked. */
    public static final Standing UNKNOWN = new Standing(false, true, Optional.empty(), Asking.NOBODY);

    /** Whether the page asks: who has chosen, or whose browser has said it already, is left alone. */
    public boolean isToBeAsked() {
        return asking == Asking.HERE && !signal && analytics.isEmpty();
    }

    /** Whether what they use of the service may be part of statistics. */
    public boolean isInStatistics() {
        return !signal && !objected;
    }

    /** Whether their views of pages may be counted. Where people are asked, only of those who have agreed. */
    public boolean isCounted() {
        boolean agreed = analytics.map(Decision.GIVEN::equals).orElse(asking != Asking.HERE);
        return agreed && isInStatistics();
    }

    /** Whether a view may be told to an analytics service. */
    public boolean isSent() {
        return isGiven() && isAsked() && isInStatistics();
    }

    public boolean isGiven() {
        return analytics.equals(Optional.of(Decision.GIVEN));
    }

    public boolean isSignal() {
        return signal;
    }

    public boolean isObjected() {
        return objected;
    }

    /** Whether there is something to choose about analytics: to agree, or to withdraw what was agreed to. */
    public boolean isOffered() {
        return isAsked() || isGiven();
    }

    /** Whether people are asked, here or elsewhere. */
    public boolean isAsked() {
        return asking != Asking.NOBODY;
    }

    public boolean isUndecided() {
        return analytics.isEmpty();
    }
}
