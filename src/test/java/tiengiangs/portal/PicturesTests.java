package tiengiangs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoKind;

class PicturesTests {

    @Test
    void withoutAnAfterThereIsNoPair() {
        assertThat(Pictures.of(List.of(photo("a", PhotoKind.REPORT), photo("b", PhotoKind.BEFORE))))
            .isEqualTo(new Pictures(null, null, List.of("a", "b")));
    }

    @Test
    void agencysOwnBeforeIsTakenBeforeTheSendersPhoto() {
        assertThat(Pictures.of(List.of(photo("a", PhotoKind.REPORT), photo("b", PhotoKind.BEFORE),
                photo("c", PhotoKind.AFTER), photo("d", PhotoKind.AFTER))))
            .isEqualTo(new Pictures("b", "c", List.of("a", "d")));
    }

    @Test
    void sendersFirstPhotoStandsForBefore() {
        assertThat(Pictures.of(List.of(photo("a", PhotoKind.REPORT), photo("c", PhotoKind.AFTER))))
            .isEqualTo(new Pictures("a", "c", List.of()));
    }

    @Test
    void afterAloneIsAPhotoLikeAnyOther() {
        assertThat(Pictures.of(List.of(photo("c", PhotoKind.AFTER)))).isEqualTo(new Pictures(null, null, List.of("c")));
    }

    private static Photo photo(String id, PhotoKind kind) {
        return new Photo(id, "7K3Q5T2MW", kind, "hash", 4, 3, true);
    }

}
