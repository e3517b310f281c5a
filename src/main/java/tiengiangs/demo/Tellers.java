package tiengiangs.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import tiengiangs.directory.Area;
import tiengiangs.intake.Submission;
import tiengiangs.reports.Channel;
import tiengiangs.reports.ReportKind;
import tiengiangs.reports.ReporterKind;

/**
 * The invented citizens: what they say, where they stand, which door they come through.
 */
final class Tellers {

    /** No commune's border is nearer to its inner point than 285 m. */
    private static final double NEAR_METRES = 270;

    private static final double METRES_PER_DEGREE = 111_320;

    private static final List<Channel> CHANNELS = List.of(Channel.APP, Channel.APP, Channel.APP, Channel.APP,
            Channel.APP, Channel.WEB, Channel.WEB, Channel.WEB, Channel.ZALO, Channel.ZALO, Channel.HOTLINE,
            Channel.HOTLINE, Channel.EMAIL, Channel.WALK_IN);

    private final Words words;

    Tellers(Words words) {
        this.words = words;
    }

    Telling telling(Topic topic, Area area, Instant at, Random random) {
        String where = this.words.some("where", random);
        String text = Words.one(topic.texts(), random).replace("{where}", where) + " "
                + this.words.some("since", random) + " " + this.words.some("ask", random);
        String title = Words.one(topic.titles(), random).replace("{where}", where);
        String phone = Words.phone(random);
        boolean saysPhone = random.nextInt(12) == 0;
        boolean known = random.nextInt(4) > 0;
        double distance = NEAR_METRES * Math.sqrt(random.nextDouble());
        double direction = 2 * Math.PI * random.nextDouble();
        double latitude = area.latitude() + distance * Math.cos(direction) / METRES_PER_DEGREE;
        double longitude = area.longitude()
                + distance * Math.sin(direction) / METRES_PER_DEGREE / Math.cos(Math.toRadians(area.latitude()));
        Submission submission = new Submission(topic.category(), topic.sub(), title,
                saysPhone ? text + " " + this.words.some("phone", random).replace("{phone}", phone) : text,
                rounded(latitude), rounded(longitude), capital(where) + ", " + area.name(), area.code(),
                at.minusSeconds(1800L + random.nextInt(20 * 3600)), random.nextInt(14) == 0,
                topic.proposal() ? ReportKind.PROPOSAL : ReportKind.REPORT,
                (random.nextInt(10) == 0) ? ReporterKind.ORGANISATION : ReporterKind.INDIVIDUAL,
                known ? Words.name(random) : null, known ? phone : null, null, true,
                !topic.confidential() && random.nextInt(16) > 0);
        boolean pictured = topic.scene() != null && random.nextInt(10) < 6;
        return new Telling(topic, submission, CHANNELS.get(random.nextInt(CHANNELS.size())), at,
                saysPhone ? text + " " + this.words.some("hidden", random) : text, pictured, random.nextLong());
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

}
