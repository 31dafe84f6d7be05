package online.backgroundremove.privacy.execution;

/** A step that looks whether all was done: from here on the request is being verified. */
public interface Verifying {}
