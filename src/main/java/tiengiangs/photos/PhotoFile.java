package tiengiangs.photos;

import java.nio.file.Path;

/**
 * The names of a photo's files: on the shelf of its first two letters, one for each size.
 */
record PhotoFile(String hash) {

    static final String DRAFT = ".draft";

    private static final int LETTERS = 64;

    PhotoFile {
        if (!hash.matches("[0-9a-f]{" + LETTERS + "}")) {
            throw new IllegalArgumentException("No name of a photo");
        }
    }

    /**
     * The photo to which a file on a shelf belongs, or {@code null} if it is none of
     * ours.
     */
    static PhotoFile of(Path file) {
        String name = file.getFileName().toString();
        return name.matches("[0-9a-f]{" + LETTERS + "}-(large|small)\\.jpg") ? new PhotoFile(name.substring(0, LETTERS))
                : null;
    }

    static boolean isDraft(Path file) {
        return file.getFileName().toString().endsWith(DRAFT);
    }

    Path shelf(Path root) {
        return root.resolve(this.hash.substring(0, 2));
    }

    Path path(Path root, PhotoSize size) {
        return shelf(root).resolve(this.hash + "-" + size.word() + ".jpg");
    }

}
