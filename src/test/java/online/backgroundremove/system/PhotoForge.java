package online.backgroundremove.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes JPEGs of any number of pixels and of exactly so many bytes, marked throughout, and damages them. */
final class PhotoForge {

    private static final float QUALITY = 0.85f;

    /** Marker and length of a comment; the length, which counts itself, has two bytes. */
    private static final int COMMENT_OVERHEAD = 4;

    private static final int LONGEST_COMMENT = 0xFFFF + 2;

    /** Start of image, then the JFIF header, which must come first. */
    private static final int HEADER = 20;

    private PhotoForge() {}

    /** @param mark text that fills the comments which bring the photo to its size */
    static byte[] jpeg(int width, int height, int bytes, String mark) throws IOException {
        byte[] picture = encode(scaled(width, height));
        byte[] padding = comments(bytes - picture.length, mark.getBytes(US_ASCII));
        ByteArrayOutputStream photo = new ByteArrayOutputStream(bytes);
        photo.write(picture, 0, HEADER);
        photo.writeBytes(padding);
        photo.write(picture, HEADER, picture.length - HEADER);
        return photo.toByteArray();
    }

    /** The photo ends in the middle of its pixels. */
    static byte[] truncated(byte[] jpeg) {
        int pixels = startOfPixels(jpeg);
        return Arrays.copyOf(jpeg, pixels + (jpeg.length - pixels) / 2);
    }

    /** It begins like a photo; then nothing fits. */
    static byte[] garbled(byte[] jpeg) {
        byte[] garbled = jpeg.clone();
        int tables = startOfPixels(jpeg) - 200;
        for (int i = tables; i < garbled.length; i++) {
            garbled[i] ^= 0x5A;
        }
        return garbled;
    }

    static int startOfPixels(byte[] jpeg) {
        int position = 2;
        while ((jpeg[position + 1] & 0xFF) != 0xDA) {
            position += 2 + ((jpeg[position + 2] & 0xFF) << 8) + (jpeg[position + 3] & 0xFF);
        }
        return position;
    }

    /** A picture of nothing but white. */
    static byte[] white(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = picture.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.dispose();
        return encode(picture);
    }

    private static BufferedImage scaled(int width, int height) throws IOException {
        BufferedImage source = ImageIO.read(Photos.path("coffee.jpg").toFile());
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = target.createGraphics();
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    /** In memory: what the test itself left in a temporary directory would be found there. */
    private static byte[] encode(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] comments(int bytes, byte[] mark) {
        ByteArrayOutputStream comments = new ByteArrayOutputStream(Math.max(0, bytes));
        int left = bytes;
        while (left > 0) {
            int length = Math.min(left, LONGEST_COMMENT);
            // What is left must have room for a comment of its own.
            length -= left - length > 0 && left - length < COMMENT_OVERHEAD ? COMMENT_OVERHEAD : 0;
            comments.writeBytes(comment(length, mark));
            left -= length;
        }
        if (left < 0) {
            throw new IllegalArgumentException("The picture alone has more bytes than that");
        }
        return comments.toByteArray();
    }

    private static byte[] comment(int length, byte[] mark) {
        byte[] comment = new byte[length];
        comment[0] = (byte) 0xFF;
        comment[1] = (byte) 0xFE;
        comment[2] = (byte) ((length - 2) >> 8);
        comment[3] = (byte) (length - 2);
        for (int i = COMMENT_OVERHEAD; i < length; i++) {
            comment[i] = mark[(i - COMMENT_OVERHEAD) % mark.length];
        }
        return comment;
    }
}
