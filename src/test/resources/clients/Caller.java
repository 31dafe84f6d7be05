import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ModelApi;
import org.openapitools.client.api.RemovalsApi;
import org.openapitools.client.api.RemovalsApi.APIRemoveBackgroundRequest;

/** Calls the service with the generated client: SERVICE PHOTO TEXT CUTOUT, where TEXT is a file that is no photo. */
final class Caller {

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        RemovalsApi removals = new RemovalsApi(client);

        // The generated code cannot leave an optional file away, and takes no null; an empty one counts as absent.
        File none = File.createTempFile("none", null);
        none.deleteOnExit();

        File cutout = removals.removeBackground(APIRemoveBackgroundRequest.newBuilder()
                .image(new File(arguments[1]))
                .bgImage(none)
                .keepMask(none)
                .removeMask(none)
                .prefer("wait=60")
                .size("original")
                .crop(false)
                .build());
        Files.copy(cutout.toPath(), Path.of(arguments[3]));
        System.out.println("model " + new ModelApi(client).getModel().getName());
        try {
            removals.removeBackground(APIRemoveBackgroundRequest.newBuilder()
                    .image(new File(arguments[2]))
                    .bgImage(none)
                    .keepMask(none)
                    .removeMask(none)
                    .build());
        } catch (ApiException refused) {
            System.out.println("refused " + refused.getCode());
        }
    }
}
