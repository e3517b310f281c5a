package tiengiangs.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What citizens send; nobody in it is real.
 */
public final class SubmissionFixtures {

    private SubmissionFixtures() {
    }

    /** A pothole in phường Đạo Thạnh, with every field, as a caller would send it. */
    public static Map<String, Object> pothole() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("category", "HA_TANG_GIAO_THONG");
        fields.put("subCategory", "O_GA");
        fields.put("title", "Ổ gà sâu trên đường Ấp Bắc");
        fields.put("description", "Đoạn đường gần cổng trường có ổ gà rộng khoảng 60 cm.");
        fields.put("latitude", 10.3648);
        fields.put("longitude", 106.3527);
        fields.put("address", "Gần số 119 đường Ấp Bắc");
        fields.put("areaCode", "28249");
        fields.put("occurredAt", "2026-11-01T08:15:00+07:00");
        fields.put("dangerous", true);
        fields.put("kind", "proposal");
        fields.put("reporterKind", "organisation");
        fields.put("contactName", "Nguyễn Văn Minh Họa");
        fields.put("contactPhone", "+84 900 000 000");
        fields.put("contactEmail", "minhhoa@example.org");
        fields.put("hideIdentity", false);
        fields.put("consentToPublish", true);
        return fields;
    }

    /** The same with another value in one field. */
    public static Map<String, Object> potholeWith(String field, Object value) {
        Map<String, Object> fields = pothole();
        fields.put(field, value);
        return fields;
    }

    /** The fields of the citizens' form. */
    public static Map<String, String> form() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", key());
        fields.put("field", "HA_TANG_GIAO_THONG/O_GA");
        fields.put("description", "Đoạn đường gần cổng trường có ổ gà rộng khoảng 60 cm.");
        fields.put("areaCode", "28249");
        fields.put("address", "Gần số 119 đường Ấp Bắc");
        fields.put("dangerous", "true");
        fields.put("contactName", "Nguyễn Văn Minh Họa");
        fields.put("contactPhone", "0900 000 000");
        fields.put("contactEmail", "minhhoa@example.org");
        return fields;
    }

    /** A key that nobody has used. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

}
