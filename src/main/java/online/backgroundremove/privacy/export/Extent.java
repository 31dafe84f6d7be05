package online.backgroundremove.privacy.export;

import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.PersonalData;

/** How much a copy holds. */
public enum Extent {
    /** All that is held, but for the exclusions (GDPR Art. 15). */
    ALL,
    /** What the person gave us or caused, and we process by their consent or a contract with them (Art. 20). */
    PORTABLE;

    boolean takes(PersonalData data) {
        return this == ALL || data.basis() == Basis.CONSENT || data.basis() == Basis.CONTRACT;
    }
}
