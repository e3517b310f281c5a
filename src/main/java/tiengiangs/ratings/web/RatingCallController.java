package tiengiangs.ratings.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.Bearer;
import tiengiangs.reports.Reports;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;

/**
 * {@code POST /api/reports/{code}/rating}.
 */
@RestController
class RatingCallController {

    private final Ratings ratings;

    private final Reports reports;

    private final Limiter limiter;

    RatingCallController(Ratings ratings, Reports reports, Limiter limiter) {
        this.ratings = ratings;
        this.reports = reports;
        this.limiter = limiter;
    }

    @PostMapping(path = "/api/reports/{code}/rating", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable String code, @RequestBody Verdict verdict,
            @RequestHeader(name = "Authorization", required = false) String authorization, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.MESSAGE, request);
        this.ratings.rate(Bearer.require(this.reports, code, authorization).code(), level(verdict.level()),
                verdict.comment());
    }

    private static Level level(String level) {
        return switch (String.valueOf(level)) {
            case "satisfied" -> Level.SATISFIED;
            case "acceptable" -> Level.ACCEPTABLE;
            case "dissatisfied" -> Level.DISSATISFIED;
            default -> throw InvalidInput.of("level", "ratings.error.level");
        };
    }

    private record Verdict(String level, String comment) {
    }

}
