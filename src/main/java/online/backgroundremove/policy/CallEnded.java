package online.backgroundremove.policy;

import java.util.UUID;

/** Nobody tries a call any more: announced to whoever wants to know. */
public record CallEnded(UUID call, CallOutcome outcome) {}
