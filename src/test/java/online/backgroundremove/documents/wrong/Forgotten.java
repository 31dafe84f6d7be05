package online.backgroundremove.documents.wrong;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;

/** Says nothing of some attributes, and of one that it is and is not about a person; nobody answers for it. */
@Entity
@SuppressWarnings("UnusedVariable")
public class Forgotten {

    @Id
    @NoPersonalData
    private UUID id = UUID.randomUUID();

    private String nickname = "";

    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = Basis.CONTRACT,
            from = From.LAST_USED)
    private String email = "";

    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = Basis.CONTRACT,
            from = From.ACCOUNT)
    @NoPersonalData
    private String both = "";

    @Embedded
    private Place place = new Place();

    /** Embedded, and silent as well. */
    @Embeddable
    public static class Place {

        private String town = "";
    }
}
