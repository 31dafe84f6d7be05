package online.backgroundremove.documents.wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;

/** Two holders answer for it, and its period is no setting. */
@Entity
@PersonalData(
        category = Category.ACCOUNT,
        purpose = Purpose.PROVIDE_SERVICE,
        basis = Basis.CONTRACT,
        keep = "muddled.keep-nothing",
        from = From.CREATED)
@SuppressWarnings("UnusedVariable")
public class Muddled {

    @Id
    private UUID id = UUID.randomUUID();
}
