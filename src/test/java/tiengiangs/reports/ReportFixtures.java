package tiengiangs.reports;

import java.security.SecureRandom;
import java.time.Instant;

/**
 * Reports as citizens send them; nobody in them is real.
 */
public final class ReportFixtures {

    public static final Reporter NGUYEN = new Reporter("Nguyễn Văn Minh Họa", "+84900000000", "minhhoa@example.org");

    private ReportFixtures() {
    }

    /** A pothole in phường Đạo Thạnh. */
    public static Report pothole(Instant submittedAt) {
        return new Report(ReportCode.random(new SecureRandom()), ReportStatus.SUBMITTED, Channel.APP, ReportKind.REPORT,
                ReporterKind.INDIVIDUAL, "HA_TANG_GIAO_THONG", "O_GA", "Ổ gà sâu trên đường Ấp Bắc",
                "Đoạn đường Ấp Bắc gần cổng trường có ổ gà rộng khoảng 60 cm.", 10.3648, 106.3527,
                "Gần số 119 đường Ấp Bắc", "28249", null, false, true, true, submittedAt, null, Urgency.NORMAL, null,
                TrackingToken.random().hash());
    }

}
