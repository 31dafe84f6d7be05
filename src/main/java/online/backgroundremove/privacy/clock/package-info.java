/**
 * How long the laws give for an answer: each a dated row of figures with its source, and the computation of days from them.
 *
 * <ul>
 *   <li>CLOCK-1: the day on which a request is due follows from the law's figures, the day it came, proof of identity, pauses,
 *       weekends and holidays.
 *   <li>CLOCK-2: where it is not known which law counts, each figure is the strictest of all.
 *   <li>CLOCK-3: the figures are rows with the day from which they are valid, and where they are written down.
 *   <li>CLOCK-4: a term is extended once, where the law allows it, and not after it is over.
 * </ul>
 *
 * <p>The figures are for an operator's counsel to check; they are no legal advice.
 */
@NullMarked
package online.backgroundremove.privacy.clock;

import org.jspecify.annotations.NullMarked;
