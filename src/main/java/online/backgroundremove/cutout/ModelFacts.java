package online.backgroundremove.cutout;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What there is to know about a model: where it comes from, on what terms, and how to feed it. It takes one input
 * 1×3×size×size of (RGB − mean) · scale and gives one output 1×1×size×size, the matte from 0 to 1.
 *
 * @param file name of the ONNX file beside the description
 * @param sha256 of that file, in hexadecimal
 * @param size side of the square that the net sees, in pixels
 */
public record ModelFacts(
        String name,
        String file,
        String sha256,
        int size,
        double mean,
        double scale,
        String origin,
        List<Licence> licences,
        String note) {

    /** What somebody declares about a part of the model. */
    public record Licence(String of, String licence) {}

    static ModelFacts of(JsonObject json) {
        return new ModelFacts(
                json.getString("name"),
                json.getString("file"),
                json.getString("sha256"),
                json.getInt("size"),
                json.getJsonNumber("mean").doubleValue(),
                json.getJsonNumber("scale").doubleValue(),
                json.getString("origin"),
                json.getJsonArray("licences").getValuesAs(ModelFacts::licence),
                json.getString("note"));
    }

    private static Licence licence(JsonObject json) {
        return new Licence(json.getString("of"), json.getString("licence"));
    }
}
