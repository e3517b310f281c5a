package tiengiangs.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTests {

    @ParameterizedTest
    @EnumSource
    void everyOccasionHasWordsInBothLanguagesThatNameTheSame(Occasion occasion) {
        Template vietnamese = Templates.shipped(occasion, "vi");
        Template english = Templates.shipped(occasion, "en");
        assertThat(vietnamese.names()).isNotEmpty().isEqualTo(english.names());
        assertThat(vietnamese).isNotEqualTo(english);
    }

    @Test
    void whatATemplateCannotNameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("Chủ đề\n\nTên bạn: {contactName}"))
            .withMessageContaining("contactName");
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("Chỉ có một dòng {code}"));
    }

    @Test
    void valueIsPutInAsItIsAndNotLookedAtAgain() {
        Template filled = Template.parse("{category}\n\n{agency}{link}")
            .fill(Map.of("category", "{code}\r\nBcc: x@example.org", "agency", "$1 \\ {due}"));
        assertThat(filled).isEqualTo(new Template("{code} Bcc: x@example.org", "$1 \\ {due}"));
    }

}
