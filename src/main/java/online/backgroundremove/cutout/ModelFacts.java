package online.backgroundremove.cutout;

import jakarta.json.JsonObject;
import java.util.List;
import online.backgroundremove.cutout.matting.Eye;

/**
 * What there is to know about a model: where it comes from, on what terms, and how to feed it. It takes one input
 * 1×3×size×size of (RGB − mean) · scale and gives one output 1×1×size×size, the matte from 0 to 1.
 *
 * @param file name of the ONNX file beside the description
 * @param sha256 of that file, in hexadecimal
 * @param size side of the square that the net was made for, in pixels
 * @param step what the sides of other inputs must be multiples of; 0 where the net takes squares of its size only
 */
public record ModelFacts(
        String name,
        String file,
        String sha256,
        int size,
        int step,
        double mean,
        double scale,
        String origin,
        List<Licence> licences,
        String note) {

    /** What somebody declares about a part of the model. */
    public record Licence(String of, String licence) {}

    Eye eye() {
        return new Eye(size, step, mean);
    }

    static ModelFacts of(JsonObject json) {
        return new ModelFacts(
                json.getString("name"),
                json.getString("file"),
                json.getString("sha256"),
                json.getInt("size"),
                json.getInt("step", 0),
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
