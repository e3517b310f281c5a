package tiengiangs.portal;

import java.util.ArrayList;
import java.util.List;

import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoKind;

/**
 * Photos of a report as a page shows them: before and after side by side where there is
 * an after, the rest below.
 *
 * @param before id of the photo of how it was, or {@code null}
 * @param after id of the photo of how it is now, or {@code null}
 * @param others ids of all the others
 */
public record Pictures(String before, String after, List<String> others) {

    /**
     * The agency's photo of before the work stands for before, else the sender's first.
     */
    public static Pictures of(List<Photo> photos) {
        String after = first(photos, PhotoKind.AFTER);
        String before = (after == null) ? null
                : first(photos, PhotoKind.BEFORE, PhotoKind.REPORT, PhotoKind.SUPPLEMENT);
        List<String> others = new ArrayList<>(photos.stream().map(Photo::id).toList());
        others.remove(before);
        others.remove((before != null) ? after : null);
        return new Pictures(before, (before != null) ? after : null, others);
    }

    private static String first(List<Photo> photos, PhotoKind... kinds) {
        for (PhotoKind kind : kinds) {
            for (Photo photo : photos) {
                if (photo.kind() == kind) {
                    return photo.id();
                }
            }
        }
        return null;
    }

}
