package tiengiangs.engine;

/**
 * A model's version tag, {@code major.minor.patch}; a missing or foreign tag counts as
 * the oldest.
 */
record VersionTag(int major, int minor, int patch) implements Comparable<VersionTag> {

    static VersionTag of(String tag) {
        if (tag == null || !tag.matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
            return new VersionTag(0, 0, 0);
        }
        String[] parts = tag.split("\\.");
        return new VersionTag(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public int compareTo(VersionTag other) {
        int byMajor = Integer.compare(this.major, other.major);
        int byMinor = Integer.compare(this.minor, other.minor);
        return (byMajor != 0) ? byMajor : (byMinor != 0) ? byMinor : Integer.compare(this.patch, other.patch);
    }

}
