import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ModelApi;
import org.openapitools.client.api.RemovalsApi;

/** Calls the service with the generated client: SERVICE PHOTO TEXT CUTOUT, where TEXT is a file that is no photo. */
final class Caller {

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        RemovalsApi removals = new RemovalsApi(client);

        File cutout = removals.removeBackground(new File(arguments[1]), "wait=60");
        Files.copy(cutout.toPath(), Path.of(arguments[3]));
        System.out.println("model " + new ModelApi(client).getModel().getName());
        try {
            removals.removeBackground(new File(arguments[2]), null);
        } catch (ApiException refused) {
            System.out.println("refused " + refused.getCode());
        }
    }
}
