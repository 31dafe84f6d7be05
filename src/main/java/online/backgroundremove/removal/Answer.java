package online.backgroundremove.removal;

/** How a request was answered. */
public record Answer(Route route, int status) {}
