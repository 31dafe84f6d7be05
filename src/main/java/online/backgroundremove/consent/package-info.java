/**
 * What people choose about analytics and statistics, and what is counted where it is allowed.
 *
 * <ul>
 *   <li>CNS-1: nobody is asked unless the operator has turned opt-in analytics on where they are; who has chosen is not asked
 *       again for six months. Where it is not known where somebody is, they are asked. Nobody is asked about a service that the
 *       policy in force does not name.
 *   <li>CNS-2: a choice is recorded with what a consent record needs and nothing that leads to a person: a random number, no
 *       address, no browser. Its holder can download the receipt, and can withdraw at any time.
 *   <li>CNS-3: the signal {@code Sec-GPC: 1} wins over every choice. It is counted by day, and for an account it is recorded as a
 *       refusal.
 *   <li>CNS-4: who objects to statistics is absent from every one of them from the next request on.
 *   <li>CNS-5: views of pages are counted by day, known page and host that led here, for all together; not for whom it is not
 *       allowed. No page waits for that, or fails for it.
 *   <li>CNS-6: an analytics service learns of a view its page, the host that led there and the minute, and of nothing else;
 *       only of those who agreed. Nobody waits for it, nothing is lost when it is away.
 * </ul>
 *
 * <p>Out of scope: what the policy says of it.
 */
@NullMarked
package online.backgroundremove.consent;

import org.jspecify.annotations.NullMarked;
