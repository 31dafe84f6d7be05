package online.backgroundremove.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws QR codes as SVG, dark on light in both themes, since that is what cameras expect. */
final class QrCode {

    /** Modules of white around it, as the standard wants. */
    private static final int MARGIN = 4;

    private QrCode() {}

    /** The picture itself as an address: no request, which might be logged, has what it says. */
    static String dataUri(String text) {
        String encoded = Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.US_ASCII));
        return "data:image/svg+xml;base64," + encoded;
    }

    private static String svg(String text) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * MARGIN;
        String area = "-" + MARGIN + " -" + MARGIN + " " + size + " " + size;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + area + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M-4,-4h" + size + "v" + size + "h-" + size + "z\"/>"
                + "<path d=\"" + path + "\"/></svg>";
    }
}
