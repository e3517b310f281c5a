package tiengiangs.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NamesTests {

    @Test
    void foldsAwayAccentsCaseAndTheBarOfD() {
        assertThat(Names.fold("Đường Ấp Bắc")).isEqualTo("duong ap bac");
        assertThat(Names.fold("  Xã\tTân   Hộ Cơ ")).isEqualTo("xa tan ho co");
    }

    @Test
    void foldsBothSpellingsOfATonePlaceToOne() {
        assertThat(Names.fold("Hoà")).isEqualTo(Names.fold("Hòa")).isEqualTo("hoa");
        assertThat(Names.fold("Thủy")).isEqualTo(Names.fold("Thuỷ"));
    }

    @Test
    void foldsNamesThatAreTwoPlacesToOneText() {
        assertThat(Names.fold("Mỹ Tho")).isEqualTo(Names.fold("Mỹ Thọ"));
        assertThat("Mỹ Tho").isNotEqualTo("Mỹ Thọ");
    }

    @Property(tries = 200)
    void foldsEveryUnicodeFormAlikeAndOnlyOnce(@ForAll String text) {
        String folded = Names.fold(text);
        assertThat(Names.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
            .isEqualTo(Names.fold(Normalizer.normalize(text, Normalizer.Form.NFC)));
        assertThat(Names.fold(folded)).isEqualTo(folded);
    }

    @Test
    void sortsTheWayVietnameseDictionariesDo() {
        assertThat(Stream
            .of("Xã Đồng Sơn", "Xã Tăng Hoà", "Phường 10", "Xã Dương Tơ", "Xã Tân An", "Phường 2", "Xã Ba Sao",
                    "Xã An Hữu", "Xã Tân")
            .sorted(Names.inOrder())).containsExactly("Phường 2", "Phường 10", "Xã An Hữu", "Xã Ba Sao", "Xã Dương Tơ",
                    "Xã Đồng Sơn", "Xã Tăng Hoà", "Xã Tân", "Xã Tân An");
    }

}
