package online.backgroundremove.cutout.compose;

/** One of the sheets that a picture is made of, of the picture's size. */
interface Layer {

    /** Whether nothing shines through, anywhere. */
    boolean opaque();

    /** Lays one row behind what is there already. */
    void paint(int y, Row row);
}
