package online.backgroundremove.account;

/** What somebody says to be somebody. */
public record Credentials(EmailAddress email, Password password) {}
