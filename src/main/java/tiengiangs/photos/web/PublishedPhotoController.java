package tiengiangs.photos.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoAnswers;
import tiengiangs.photos.PhotoSize;
import tiengiangs.photos.Photos;

/**
 * Published photos for everybody; any other looks like an unknown one.
 */
@RestController
class PublishedPhotoController {

    private final Photos photos;

    PublishedPhotoController(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{id}/{size}")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String size) {
        PhotoSize wanted = PhotoSize.of(size);
        Photo photo = this.photos.published(id);
        return PhotoAnswers.open(photo, this.photos.read(photo, wanted));
    }

}
