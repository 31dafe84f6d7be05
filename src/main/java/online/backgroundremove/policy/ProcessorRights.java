package online.backgroundremove.policy;

/**
 * How a person's rights are carried to a processor, in words for the operator and the public.
 *
 * @param export how what it holds is had
 * @param correct how it is corrected there
 * @param erase how it is erased there
 * @param restrict how it is kept from being used there
 */
public record ProcessorRights(String export, String correct, String erase, String restrict) {}
