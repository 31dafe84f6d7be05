package online.backgroundremove.api.v1;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.backgroundremove.cutout.option.FileFormat;

/** Which format a caller gets that names none but says what it accepts. */
final class AcceptedFormat {

    private static final Map<MediaType, FileFormat> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put(MediaType.valueOf(RemovalsResource.PNG), FileFormat.PNG);
        FORMATS.put(MediaType.valueOf(RemovalsResource.JPEG), FileFormat.JPEG);
        FORMATS.put(MediaType.valueOf(RemovalsResource.WEBP), FileFormat.WEBP);
        FORMATS.put(MediaType.valueOf(RemovalsResource.ZIP), FileFormat.ZIP);
    }

    private AcceptedFormat() {}

    /**
     * @param accepted best first, as {@code HttpHeaders.getAcceptableMediaTypes()} has them
     * @return PNG for whoever takes anything, or only our errors
     */
    static FileFormat of(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(type -> FORMATS.entrySet().stream().filter(format -> type.isCompatible(format.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FileFormat.PNG);
    }
}
