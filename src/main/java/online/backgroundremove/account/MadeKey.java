package online.backgroundremove.account;

/** A key that has just got this secret; it is never told again. */
public record MadeKey(ApiKey key, KeySecret secret) {}
