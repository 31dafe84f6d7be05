package online.backgroundremove.policy;

/** How a kind of processor wants to be told. Each kind has one, found by CDI. */
public interface ProcessorDialect {

    /** As {@link Processor#kind}. */
    String kind();

    /** Puts a call's fields into words; nothing but these fields and what identifies our site to the processor. */
    WrittenCall write(ProcessorCall call);
}
