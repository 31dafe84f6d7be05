package online.backgroundremove.architecture.wrong.api;

/** Something a feature should not know. */
public interface Shared {}
