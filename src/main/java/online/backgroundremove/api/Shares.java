package online.backgroundremove.api;

import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Position;

/** Shares of a whole as callers write them, in percent. */
public final class Shares {

    private Shares() {}

    /**
     * @return 0.25 for {@code 25%}
     * @throws InvalidOption when it is none, or more than 100 percent
     */
    public static double share(String text) {
        double percent = Numbers.read(text, "%").orElse(Double.NaN);
        if (!(percent <= 100)) {
            throw new InvalidOption("A share is from 0% to 100%, such as 25%.");
        }
        return percent / 100;
    }

    /**
     * One share for both directions, or one across and one down.
     *
     * @throws InvalidOption when it is none
     */
    public static Position position(String text) {
        if (text.equals("center")) {
            return Position.CENTER;
        }
        String[] shares = text.split(" +", -1);
        if (shares.length > 2) {
            throw new InvalidOption("A position is one or two shares, such as 50% or 25% 100%.");
        }
        return new Position(share(shares[0]), share(shares[shares.length - 1]));
    }
}
