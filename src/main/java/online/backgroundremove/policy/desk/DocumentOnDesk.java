package online.backgroundremove.policy.desk;

import java.util.List;
import online.backgroundremove.policy.Change;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyVersion;

/**
 * A document as staff see it.
 *
 * @param latest the last version that was published
 * @param due whether it would say something else today
 * @param changes what
 */
public record DocumentOnDesk(PolicyDocument document, PolicyVersion latest, boolean due, List<Change> changes) {}
