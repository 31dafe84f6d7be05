package online.backgroundremove.cutout;

import online.backgroundremove.cutout.option.Box;

/**
 * What was found in a photo.
 *
 * @param box the smallest box around the subject in the result, in its pixels
 * @param coverage the share of the result that the subject covers, from 0 to 1
 * @param confidence how sure the net was, from 0 to 1: the share of what it saw that it saw clearly
 */
public record SubjectFacts(Box box, double coverage, double confidence) {}
