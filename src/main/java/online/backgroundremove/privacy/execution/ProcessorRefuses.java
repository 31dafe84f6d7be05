package online.backgroundremove.privacy.execution;

import online.backgroundremove.policy.ProcessorRole;

/** A processor does not do what it was told. */
final class ProcessorRefuses extends RuntimeException {

    ProcessorRefuses(ProcessorRole role) {
        super("The processor refuses: " + role);
    }
}
