package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.Promise;
import online.backgroundremove.policy.Promises;

/** How each promise is kept. */
@Named
@RequestScoped
public class PromisesPage {

    private final List<Promise> all = Promises.all();

    public PolicyDocument[] getDocuments() {
        return PolicyDocument.values();
    }

    public List<Promise> of(PolicyDocument document) {
        return all.stream().filter(promise -> promise.document() == document).toList();
    }

    public int getSentences() {
        return all.size();
    }

    public long getByHand() {
        return all.stream().filter(Promise::isByHand).count();
    }
}
