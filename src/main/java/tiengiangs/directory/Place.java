package tiengiangs.directory;

/**
 * Where a point lies, and how sure we are.
 */
public sealed interface Place {

    /** Inside this area and farther than 200 m from every other. */
    record Inside(Area area) implements Place {
    }

    /**
     * Within 200 m of a border: the reporter chooses; the first is where the point lies.
     */
    record NearBorder(Area area, Area other) implements Place {
    }

    /**
     * No boundaries are known, or the point lies just outside of them: this is the
     * nearest area, a suggestion only.
     *
     * @param metres to the point that stands for the area, or to its border
     */
    record Suggested(Area area, long metres) implements Place {
    }

    /** Outside the province. */
    record Outside() implements Place {
    }

}
