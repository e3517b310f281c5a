package tiengiangs.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tiengiangs.casework.Cases;
import tiengiangs.casework.Contribution;
import tiengiangs.casework.ReportProcess;
import tiengiangs.casework.Starter;
import tiengiangs.directory.Role;
import tiengiangs.engine.DemoOfficers;
import tiengiangs.intake.Intake;
import tiengiangs.intake.Submission;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.Channel;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * Where the stories are played: every citizen and officer goes through the same door as
 * in life.
 */
@Component
@Profile("demo")
class Stage {

    private final Intake intake;

    private final Starter starter;

    private final DemoOfficers officers;

    private final DemoAccounts accounts;

    private final Reports reports;

    private final Cases cases;

    private final Ratings ratings;

    private final Photos photos;

    private final DemoMapper rows;

    private final Map<Integer, ReportCode> sent = new HashMap<>();

    Stage(Intake intake, Starter starter, DemoOfficers officers, DemoAccounts accounts, Reports reports, Cases cases,
            Ratings ratings, Photos photos, DemoMapper rows) {
        this.intake = intake;
        this.starter = starter;
        this.officers = officers;
        this.accounts = accounts;
        this.reports = reports;
        this.cases = cases;
        this.ratings = ratings;
        this.photos = photos;
        this.rows = rows;
    }

    /** Remembers what has been played before. */
    void set() {
        this.sent.clear();
        this.rows.findSent().forEach((row) -> this.sent.put(row.number(), row.code()));
    }

    /** Numbers of the cases on the stage, as business keys. */
    Set<String> cases() {
        return this.sent.values().stream().map(ReportCode::value).collect(Collectors.toSet());
    }

    void send(int number, Submission submission, Channel channel, List<String> pictures) {
        ReportCode code = this.intake.accept(submission, pictures, channel, null).code();
        this.rows.insertSent(number, code);
        this.sent.put(number, code);
        this.starter.startAll();
    }

    boolean hasTask(int number, String task) {
        return this.officers.hasTask(key(number), task, groupOf(number, task));
    }

    void take(int number, String task) {
        this.officers.take(key(number), task, accountOf(number, task), groupOf(number, task));
    }

    void accept(int number) {
        submit(number, ReportProcess.RECEIVE, List.of("leadAgency", "coordinators", "urgency"), (shown) -> {
            Map<String, Object> answers = new HashMap<>(shown);
            answers.put("outcome", "accept");
            return answers;
        });
    }

    void complete(int number, String task, Map<String, Object> answers, List<String> pictures) {
        if (!pictures.isEmpty()) {
            this.photos.attach(key(number), pictures, PhotoKind.AFTER);
        }
        Map<String, Object> all = new HashMap<>(answers);
        if ("public".equals(answers.get("outcome"))) {
            all.putIfAbsent("publicPhotos", this.photos.of(key(number)).stream().map(Photo::id).toList());
        }
        submit(number, task, List.of(), (shown) -> all);
    }

    Optional<String> nextToContribute(int number) {
        return this.cases.contributionsTo(code(number))
            .stream()
            .filter(Contribution::isOpen)
            .map(Contribution::agency)
            .findFirst();
    }

    void contribute(int number, String agency, String words) {
        this.officers.submit(key(number), ReportProcess.CONTRIBUTE, this.accounts.in(Role.HANDLER, agency),
                Role.HANDLER.groupOf(agency), List.of(), (shown) -> Map.of("contribution", words));
    }

    void merge(int number, int survivor) {
        complete(number, ReportProcess.RECEIVE, Map.of("outcome", "merge", "mergeInto", key(survivor)), List.of());
    }

    void rate(int number, Level level, String remark) {
        this.ratings.rate(code(number), level, remark);
    }

    void supplement(int number, String words) {
        this.cases.supplement(code(number), words);
    }

    void withdraw(int number) {
        this.cases.withdraw(code(number));
    }

    ReportCode code(int number) {
        return this.sent.get(number);
    }

    private String key(int number) {
        return code(number).value();
    }

    private void submit(int number, String task, List<String> names, UnaryOperator<Map<String, Object>> answers) {
        this.officers.submit(key(number), task, accountOf(number, task), groupOf(number, task), names, answers);
    }

    private String accountOf(int number, String task) {
        Role role = roleOf(number, task);
        return role.isPerAgency() ? this.accounts.in(role, agencyOf(number)) : this.accounts.in(role);
    }

    private String groupOf(int number, String task) {
        Role role = roleOf(number, task);
        return role.isPerAgency() ? role.groupOf(agencyOf(number)) : role.group();
    }

    private Role roleOf(int number, String task) {
        return switch (task) {
            case ReportProcess.RECEIVE -> Role.RECEPTION;
            case ReportProcess.RESOLVE -> Role.HANDLER;
            case ReportProcess.APPROVE, ReportProcess.EXPLAIN_DELAY -> Role.LEADER;
            case ReportProcess.PUBLISH -> Role.PUBLICATION;
            // After two returns the Centre's leader decides.
            case ReportProcess.REASSIGN -> Stream.of(Role.RECEPTION, Role.CENTRE_LEADER)
                .filter((role) -> this.officers.hasTask(key(number), task, role.group()))
                .findFirst()
                .orElse(Role.RECEPTION);
            default -> Role.CENTRE_LEADER;
        };
    }

    private String agencyOf(int number) {
        return this.reports.find(code(number)).map(Report::agency).orElseThrow();
    }

}
