package tiengiangs.reports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a report, which survives being read aloud: eight letters of Crockford's
 * alphabet and a check letter, written {@code 7K3-Q5T-2MW}. It is no secret.
 *
 * @param value the nine letters without hyphens, upper case
 */
public record ReportCode(@JsonValue String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int RANDOM_LETTERS = 8;

    /** The polynomial x⁵ + x² + 1 of the field with 32 elements. */
    private static final int POLYNOMIAL = 0b100101;

    public ReportCode {
        if (value == null || value.length() != RANDOM_LETTERS + 1
                || value.chars().anyMatch((letter) -> LETTERS.indexOf(letter) < 0)
                || check(value) != LETTERS.indexOf(value.charAt(RANDOM_LETTERS))) {
            throw new IllegalArgumentException("Not a report code: " + value);
        }
    }

    /**
     * A new code; 40 random bits.
     */
    public static ReportCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new ReportCode(code.append(LETTERS.charAt(check(code))).toString());
    }

    /**
     * Reads what a person typed: case, spaces and hyphens do not matter, {@code O} counts
     * as {@code 0}, {@code I} and {@code L} as {@code 1}. Empty if a letter is wrong.
     */
    public static Optional<ReportCode> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-–—._]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
        try {
            return Optional.of(new ReportCode(letters));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    /**
     * As people read it: three groups of three.
     */
    @Override
    public String toString() {
        return this.value.substring(0, 3) + "-" + this.value.substring(3, 6) + "-" + this.value.substring(6);
    }

    /**
     * Each place has its own weight in the field, so one wrong letter or two swapped ones
     * always change the sum.
     */
    private static int check(CharSequence code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            weight = times(weight, 2);
            sum ^= times(weight, LETTERS.indexOf(code.charAt(i)));
        }
        return sum;
    }

    private static int times(int left, int right) {
        int product = 0;
        for (int bit = 0; bit < 5; bit++) {
            product ^= ((right >> bit) & 1) * (left << bit);
        }
        for (int bit = 9; bit >= 5; bit--) {
            product ^= ((product >> bit) & 1) * (POLYNOMIAL << (bit - 5));
        }
        return product;
    }

}
