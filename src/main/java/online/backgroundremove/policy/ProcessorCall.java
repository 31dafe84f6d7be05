package online.backgroundremove.policy;

import java.util.Map;
import java.util.UUID;

/**
 * What is to be told to a processor. There is no other way to tell it anything.
 *
 * @param id names the call, the same each time that it is tried, so that a second copy can be told
 * @param fields by the names on the processor's list
 */
public record ProcessorCall(UUID id, Processor processor, Map<String, String> fields) {

    /** @throws FieldNotAllowed when a field is not on the processor's list */
    public ProcessorCall {
        processor.check(fields);
        fields = Map.copyOf(fields);
    }

    public static ProcessorCall to(Processor processor, Map<String, String> fields) {
        return new ProcessorCall(UUID.randomUUID(), processor, fields);
    }

    /** Without what is told. */
    @Override
    public String toString() {
        return "ProcessorCall[" + id + "]";
    }
}
