package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import online.backgroundremove.system.Finding.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without its guard, each form leaves files, and the watch of {@link UploadsStayInMemoryIT} sees them. */
class UnguardedUploadsIT {

    private static RunningService service;
    private static WatchedUploads uploads;

    @BeforeAll
    static void startWithoutGuards() throws IOException {
        service = RunningService.start(UnguardedDistribution.make(), Map.of());
        uploads = new WatchedUploads(service);
    }

    @AfterAll
    static void stop() throws IOException {
        uploads.close();
        service.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"API_FORM", "PAGE_FORM"})
    void aSmallPhotoIsSeen(UploadRoute route) throws Exception {
        assertThat(uploads.send(route, uploads.photo(400, 300, 100_000)).status())
                .isEqualTo(200);

        assertThat(uploads.findings()).anyMatch(temporaryFileOf(route));
    }

    @ParameterizedTest
    @EnumSource(names = {"API_FORM", "PAGE_FORM"})
    void aLargePhotoIsSeenAndCounted(UploadRoute route) throws Exception {
        assertThat(uploads.send(route, uploads.photo(400, 300, 10_000_000)).status())
                .isEqualTo(200);

        assertThat(uploads.findings())
                .anyMatch(temporaryFileOf(route))
                .anyMatch(finding -> finding.kind() == Kind.COUNTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"API_FORM", "PAGE_FORM"})
    void anUploadThatBreaksOffIsSeen(UploadRoute route) throws Exception {
        uploads.sendHalf(route, uploads.photo(400, 300, 1_000_000));

        assertThat(uploads.findings()).anyMatch(temporaryFileOf(route));
    }

    /** The server never deletes what it takes in for a page. */
    @Test
    void thePhotoOfThePageIsFoundAgain() throws Exception {
        uploads.send(UploadRoute.PAGE_FORM, uploads.photo(400, 300, 100_000));

        assertThat(uploads.findings())
                .anyMatch(temporaryFileOf(UploadRoute.PAGE_FORM).and(finding -> finding.kind() == Kind.MARKED));
    }

    private static Predicate<Finding> temporaryFileOf(UploadRoute route) {
        String name = route == UploadRoute.API_FORM ? "MIME" : "upload_";
        return finding -> finding.place().contains("/" + name);
    }
}
