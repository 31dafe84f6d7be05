package online.backgroundremove.policy;

/** A processor would have been sent something that is not on its list. Names the field, never its value. */
public class FieldNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    FieldNotAllowed(Processor processor, String field) {
        super("Nothing called " + field + " may be sent to a processor of kind " + processor.kind() + ".");
    }
}
