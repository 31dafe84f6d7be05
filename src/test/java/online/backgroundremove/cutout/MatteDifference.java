package online.backgroundremove.cutout;

import java.awt.image.Raster;

/**
 * How far a matte is from a golden one.
 *
 * @param iou intersection over union of the pixels that are more than half opaque
 * @param meanError mean absolute difference, from 0 to 1
 * @param edgeError the same where the golden matte is soft, that is from 5 % to 95 %
 */
record MatteDifference(double iou, double meanError, double edgeError) {

    static MatteDifference between(Raster matte, Raster golden) {
        Sums sums = new Sums();
        for (int y = 0; y < matte.getHeight(); y++) {
            for (int x = 0; x < matte.getWidth(); x++) {
                sums.add(matte.getSample(x, y, 0) / 255.0, golden.getSample(x, y, 0) / 255.0);
            }
        }
        return new MatteDifference(
                (double) sums.both / sums.either, sums.error / sums.pixels, sums.edgeError / sums.edgePixels);
    }

    private static final class Sums {

        private long both;
        private long either;
        private long pixels;
        private long edgePixels;
        private double error;
        private double edgeError;

        private void add(double matte, double golden) {
            both += matte > 0.5 && golden > 0.5 ? 1 : 0;
            either += matte > 0.5 || golden > 0.5 ? 1 : 0;
            double difference = Math.abs(matte - golden);
            pixels++;
            error += difference;
            if (golden > 0.05 && golden < 0.95) {
                edgePixels++;
                edgeError += difference;
            }
        }
    }
}
