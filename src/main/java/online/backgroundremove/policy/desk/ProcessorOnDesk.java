package online.backgroundremove.policy.desk;

import online.backgroundremove.policy.Processor;

/**
 * A row of the register as staff see it.
 *
 * @param active whether it gets anything: the policy in force names it
 */
public record ProcessorOnDesk(Processor processor, boolean active) {}
