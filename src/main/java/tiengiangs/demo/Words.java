package tiengiangs.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.io.ClassPathResource;

/**
 * The words of which generated reports and answers are made ({@code demo/topics.json});
 * all invented.
 */
final class Words {

    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi");

    private static final List<String> GIVEN = List.of("Văn Ví Dụ", "Thị Minh Họa", "Văn Thử Nghiệm", "Thị Tình Huống",
            "Văn Giả Định", "Thị Mô Phỏng", "Văn Trình Diễn", "Thị Làm Mẫu");

    private final Map<String, List<String>> lists = new HashMap<>();

    private final List<Topic> topics;

    private Words(JsonNode file, ObjectMapper json) {
        this.topics = json.convertValue(file.get("topics"), new TypeReference<>() {
        });
        file.properties().forEach((entry) -> {
            if (!entry.getKey().equals("topics")) {
                this.lists.put(entry.getKey(), entry.getValue().isTextual() ? List.of(entry.getValue().textValue())
                        : json.convertValue(entry.getValue(), new TypeReference<>() {
                        }));
            }
        });
    }

    static Words read() {
        ObjectMapper json = new ObjectMapper();
        try (InputStream file = new ClassPathResource("demo/topics.json").getInputStream()) {
            return new Words(json.readTree(file), json);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    List<Topic> topics() {
        return this.topics;
    }

    Topic topic(String sub) {
        return this.topics.stream().filter((topic) -> topic.sub().equals(sub)).findFirst().orElseThrow();
    }

    Topic topic(Random random) {
        int left = random.nextInt(this.topics.stream().mapToInt(Topic::weight).sum());
        for (Topic topic : this.topics) {
            left -= topic.weight();
            if (left < 0) {
                return topic;
            }
        }
        throw new IllegalStateException();
    }

    /** One sentence of this list; some lists know silence, {@code null}. */
    String some(String list, Random random) {
        return one(this.lists.get(list), random);
    }

    static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static String name(Random random) {
        return one(FAMILY, random) + " " + one(GIVEN, random);
    }

    /** A number that belongs to nobody. */
    static String phone(Random random) {
        return "0900 000 %03d".formatted(random.nextInt(1000));
    }

}
