package online.backgroundremove.account.key;

/** A key that has just got this secret; it is never told again. */
public record MadeKey(ApiKey key, KeySecret secret) {}
