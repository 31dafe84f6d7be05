package online.backgroundremove.account;

/**
 * How somebody has signed in.
 *
 * @param secondFactor whether with one
 * @param remembered whether the browser is to stay signed in
 */
record SignInProof(boolean secondFactor, boolean remembered) {}
