package tiengiangs.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What officers may answer in the form of each task, chosen by chance.
 */
class RandomAnswers {

    private static final List<String> AGENCIES = List.of("UBND-28249", "SO-XD", "CA-28249", "SO-NNMT");

    private static final List<String> URGENCIES = List.of("URGENT", "NORMAL", "NORMAL", "COMPLEX");

    private final Random random;

    RandomAnswers(Random random) {
        this.random = random;
    }

    /** Answers to this task; a merge would go into the other report. */
    Map<String, Object> to(String task, String other) {
        return switch (task) {
            case ReportProcess.RECEIVE -> receive(other);
            case ReportProcess.RESOLVE -> resolve();
            case ReportProcess.CONTRIBUTE -> Map.of("contribution", "Đã cử người.");
            case ReportProcess.REASSIGN ->
                chance(60) ? assignment("other") : Map.of("outcome", "same", "ruling", "Đường do đơn vị quản lý.");
            case ReportProcess.DECIDE_EXTENSION ->
                chance(60) ? Map.of("outcome", "grant", "days", 1 + this.random.nextInt(6), "interimAnswer",
                        "Đang chờ vật tư.") : Map.of("outcome", "refuse", "refusalReason", "Chưa đủ lý do.");
            case ReportProcess.APPROVE ->
                chance(60) ? Map.of("outcome", "approve") : Map.of("outcome", "sendBack", "comment", "Làm lại.");
            case ReportProcess.PUBLISH ->
                chance(70) ? Map.of("outcome", "public", "publicTitle", "Ổ gà", "publicDescription", "Ổ gà.", "answer",
                        "Đã vá.") : Map.of("outcome", "private", "answer", "Đã nhắc nhở.");
            case ReportProcess.EXPLAIN_DELAY -> Map.of("note", "Chờ vật tư.", "committedOn", "2199-12-31");
            case ReportProcess.REVIEW_DISSATISFACTION ->
                Map.of("outcome", chance(70) ? "reopen" : "keep", "reasons", "Vá chưa kỹ.");
            default -> throw new AssertionError("Nobody has taught the walk to do " + task);
        };
    }

    private Map<String, Object> receive(String other) {
        int chance = this.random.nextInt(100);
        if (chance < 70) {
            return assignment("accept");
        }
        if (chance < 85) {
            return Map.of("outcome", "ask", "question", "Ở đâu?");
        }
        if (chance < 90) {
            return Map.of("outcome", "merge", "mergeInto", other);
        }
        return (chance < 95) ? Map.of("outcome", "reject", "rejectReason", "SPAM")
                : Map.of("outcome", "transfer", "transferTarget", "COMPLAINT");
    }

    private Map<String, Object> resolve() {
        int chance = this.random.nextInt(100);
        if (chance < 35) {
            return Map.of("outcome", "result", "result", "Đã vá xong.");
        }
        if (chance < 55) {
            return Map.of("outcome", "return", "returnReason", "Không thuộc thẩm quyền.");
        }
        return (chance < 75)
                ? Map.of("outcome", "extension", "extensionDays", 1 + this.random.nextInt(6), "extensionReason", "Chờ.")
                : Map.of("outcome", "ask", "question", "Bạn còn ảnh không?");
    }

    private Map<String, Object> assignment(String outcome) {
        List<String> coordinators = new ArrayList<>();
        AGENCIES.stream().filter((agency) -> chance(20)).forEach(coordinators::add);
        return Map.of("outcome", outcome, "leadAgency", any(AGENCIES), "urgency", any(URGENCIES), "coordinators",
                coordinators);
    }

    boolean chance(int percent) {
        return this.random.nextInt(100) < percent;
    }

    <T> T any(List<T> choices) {
        return choices.get(this.random.nextInt(choices.size()));
    }

}
