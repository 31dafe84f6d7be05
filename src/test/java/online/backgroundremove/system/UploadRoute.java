package online.backgroundremove.system;

/** Every way that a photo can take into the service. */
enum UploadRoute {
    RAW_BODY {
        @Override
        Upload upload(RunningService service, String fileName, byte[] photo) {
            return new Upload("/api/v1/removals", "image/jpeg", photo);
        }
    },
    API_FORM {
        @Override
        Upload upload(RunningService service, String fileName, byte[] photo) {
            return new Upload(
                    "/api/v1/removals",
                    MultipartBody.contentType(),
                    new MultipartBody().file("image", fileName, photo).bytes());
        }
    },
    PAGE_FORM {
        @Override
        Upload upload(RunningService service, String fileName, byte[] photo) {
            UploadForm form = UploadForm.on(service, "/index.xhtml");
            return new Upload(form.action(), MultipartBody.contentType(), form.filled(fileName, photo));
        }
    };

    /** A request that is ready to go. */
    static final class Upload {

        private final String path;
        private final String contentType;
        private final byte[] body;

        private Upload(String path, String contentType, byte[] body) {
            this.path = path;
            this.contentType = contentType;
            this.body = body;
        }

        byte[] request() {
            return Wire.request(path, contentType, body);
        }

        /** Only the head, with any length. */
        byte[] announcing(String length) {
            return Wire.head(path, contentType, "Content-Length: " + length);
        }

        byte[] chunkedRequest() {
            return Wire.chunkedRequest(path, contentType, body);
        }
    }

    abstract Upload upload(RunningService service, String fileName, byte[] photo);
}
