package tiengiangs.demo;

import java.time.Instant;
import java.util.List;

/**
 * Something that happens to one report at one time.
 *
 * @param report number of its story
 * @param pictures what has to be drawn for it
 */
record Step(Instant at, int report, List<Picture> pictures, Act act) {

    /** What is done, through the door by which it is done in life. */
    @FunctionalInterface
    interface Act {

        void on(Stage stage, int report, List<String> photos);

    }

}
