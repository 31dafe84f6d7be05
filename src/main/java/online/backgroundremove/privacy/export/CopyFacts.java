package online.backgroundremove.privacy.export;

import java.time.Instant;
import java.util.List;
import online.backgroundremove.retention.ProcessingRecord;
import online.backgroundremove.retention.Subject;

/**
 * What a copy says beside the data (GDPR Art. 15(1)).
 *
 * @param recipients who else gets data, by name and purpose
 * @param record purpose, ground and period of each field
 */
record CopyFacts(
        Subject subject,
        Extent extent,
        Instant made,
        String controller,
        List<String> recipients,
        List<ProcessingRecord.Line> record) {

    static final List<String> RIGHTS = List.of(
            "to have what is wrong corrected",
            "to have it deleted",
            "to have its use restricted",
            "to object to its use for statistics",
            "to take it elsewhere",
            "to complain to the authority for data protection where you live");
}
