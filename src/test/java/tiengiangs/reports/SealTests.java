package tiengiangs.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTests {

    private static final String OLD = key("khóa cũ của năm 2025, đã thôi");

    private static final String NEW = key("khóa mới của năm 2026, đang..");

    private final Seal seal = new Seal(new IdentityKeys(NEW, List.of(OLD)));

    @Test
    void whatIsSealedShowsNothingAndOpensAgain() {
        String kept = this.seal.close("Nguyễn Văn Minh Họa", "reporters.name A");
        assertThat(kept).startsWith(this.seal.prefix()).doesNotContain("Nguyễn", "Minh");
        assertThat(this.seal.open(kept, "reporters.name A")).isEqualTo("Nguyễn Văn Minh Họa");
        assertThat(this.seal.close(null, "reporters.name A")).isNull();
        assertThat(this.seal.open(null, "reporters.name A")).isNull();
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        assertThat(this.seal.close("0900000000", "x")).isNotEqualTo(this.seal.close("0900000000", "x"));
    }

    @Test
    void whatWasMovedOrChangedDoesNotOpen() {
        String kept = this.seal.close("0900000000", "reporters.phone A");
        assertThatIllegalStateException().isThrownBy(() -> this.seal.open(kept, "reporters.phone B"));
        char letter = (kept.charAt(30) == 'A') ? 'B' : 'A';
        String changed = kept.substring(0, 30) + letter + kept.substring(31);
        assertThatIllegalStateException().isThrownBy(() -> this.seal.open(changed, "reporters.phone A"))
            .withMessageNotContaining("0900000000");
    }

    @Test
    void anOlderKeyStillOpensWhatItHasSealed() {
        String kept = new Seal(new IdentityKeys(OLD, List.of())).close("Bà Tư", "x");
        assertThat(this.seal.open(kept, "x")).isEqualTo("Bà Tư");
        Seal forgetful = new Seal(new IdentityKeys(NEW, List.of()));
        assertThatIllegalStateException().isThrownBy(() -> forgetful.open(kept, "x"))
            .withMessageContaining("TIENGIANGS_IDENTITY_OLD_KEYS");
    }

    @Test
    void wordsFromBeforeThereWereSealsAreReadAsTheyAre() {
        assertThat(this.seal.open("{Bà Tư} chợ Gạo", "x")).isEqualTo("{Bà Tư} chợ Gạo");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "mật khẩu", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "VGnDoyBow7NhIGNo4buJIGTDuW5nIHRob25nIHRlc3QgZMOgaQ==" })
    void nothingStartsWithoutAProperKey(String key) {
        assertThatIllegalStateException().isThrownBy(() -> new IdentityKeys(key, List.of()))
            .withMessageContaining("TIENGIANGS_IDENTITY_KEY must be 256 random bits");
    }

    /** A key made of words, cut or filled up to its length. */
    private static String key(String words) {
        return Base64.getEncoder()
            .encodeToString(java.util.Arrays.copyOf(words.getBytes(java.nio.charset.StandardCharsets.UTF_8), 32));
    }

}
