package tiengiangs.demo;

/**
 * A picture to be drawn.
 *
 * @param after whether it shows the place after the work
 * @param seed of everything about it that is left to chance
 */
record Picture(Scene scene, boolean after, long seed) {

}
