package online.backgroundremove.policy;

/** Something would have been sent to a processor that is switched off, or that the policy in force does not name. */
public class ProcessorNotActive extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProcessorNotActive(ProcessorRole role) {
        super("No processor is active as " + role + ".");
    }
}
