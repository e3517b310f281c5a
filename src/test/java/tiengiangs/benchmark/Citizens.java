package tiengiangs.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import tiengiangs.directory.Area;
import tiengiangs.directory.Category;

/**
 * Reports as citizens write them: every one different, all over the province, most with a
 * name and a phone number. Nobody in them is real.
 */
class Citizens {

    private static final List<String> SENTENCES = List.of("Đoạn đường trước cổng trường có ổ gà rộng khoảng 60 cm.",
            "Đèn đường hư đã ba đêm, bà con đi lại rất nguy hiểm.",
            "Rác tràn ra lòng đường, mùi hôi không chịu nổi vào buổi trưa.",
            "Mấy hôm nay triều cường dâng cao, nước ngập tới đầu gối.",
            "Quán nhậu gần nhà hát karaoke tới 1 giờ sáng, trẻ nhỏ không ngủ được.",
            "Cống thoát nước bị nghẹt nên chỉ cần mưa nhỏ là ngập.",
            "Chúng tôi đã báo khu phố hai lần nhưng chưa thấy ai xuống xem.",
            "Dây điện sà thấp, xe tải đi qua có thể vướng.",
            "Mong cơ quan chức năng sớm cử người kiểm tra và xử lý giúp người dân.",
            "Vị trí gần cây xăng, đối diện tiệm tạp hóa Cô Ba, cách cầu chừng 50 mét.");

    private final Random random = new Random(2830);

    private final ObjectMapper json = new ObjectMapper();

    private final List<Area> communes;

    private final List<Category> categories;

    Citizens(List<Area> communes, List<Category> categories) {
        this.communes = communes.stream().filter((area) -> area.latitude() != null).toList();
        this.categories = categories;
    }

    /** So many bodies of {@code POST /api/reports}. */
    List<byte[]> write(int count) {
        return IntStream.range(0, count).mapToObj((i) -> body()).toList();
    }

    private byte[] body() {
        Area commune = any(this.communes);
        Category category = any(this.categories);
        Map<String, Object> body = new HashMap<>();
        body.put("category", category.code());
        if (!category.subCategories().isEmpty()) {
            body.put("subCategory", any(category.subCategories()).code());
        }
        body.put("description",
                Stream.generate(() -> any(SENTENCES)).limit(2 + this.random.nextInt(5)).collect(Collectors.joining(" "))
                        + " (" + this.random.nextInt(1_000_000) + ")");
        body.put("latitude", commune.latitude() + this.random.nextGaussian() * 0.002);
        body.put("longitude", commune.longitude() + this.random.nextGaussian() * 0.002);
        body.put("address", "Số " + this.random.nextInt(400) + ", " + commune.name());
        body.put("consentToPublish", this.random.nextBoolean());
        if (this.random.nextInt(10) < 7) {
            body.put("contactName", "Người Minh Họa " + this.random.nextInt(10_000));
            body.put("contactPhone", "+8490%07d".formatted(this.random.nextInt(10_000_000)));
        }
        try {
            return this.json.writeValueAsBytes(body);
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(this.random.nextInt(choices.size()));
    }

}
