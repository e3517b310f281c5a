package tiengiangs.intake.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.web.multipart.MultipartFile;
import tiengiangs.photos.Photos;
import tiengiangs.web.InvalidInput;

/**
 * Stages the files that came with a request, before the report they belong to exists.
 */
final class StagedPhotos {

    private StagedPhotos() {
    }

    static List<String> of(List<MultipartFile> files, Photos photos) throws IOException {
        List<String> staged = new ArrayList<>();
        if (files == null) {
            return staged;
        }
        if (files.size() > Photos.MOST) {
            throw InvalidInput.of("photos", "intake.error.tooManyPhotos", Photos.MOST);
        }
        for (MultipartFile file : files) {
            staged.add(photos.stage(file.getBytes()).id());
        }
        return staged;
    }

}
