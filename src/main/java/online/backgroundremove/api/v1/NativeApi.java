package online.backgroundremove.api.v1;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The native API, version 1. */
@ApplicationPath("/api/v1")
public class NativeApi extends Application {}
