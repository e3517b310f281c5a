package tiengiangs.ratings.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.citizens.Citizen;
import tiengiangs.citizens.SignedIn;
import tiengiangs.ratings.CitizenRatings;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.Bearer;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;
import tiengiangs.web.NotFound;

/**
 * {@code POST /api/reports/{code}/rating}: the reporter's verdict, proved by the tracking
 * token, or that of a citizen who is signed in.
 */
@RestController
class RatingCallController {

    private final Ratings ratings;

    private final CitizenRatings citizenRatings;

    private final SignedIn signedIn;

    private final Reports reports;

    private final Limiter limiter;

    RatingCallController(Ratings ratings, CitizenRatings citizenRatings, SignedIn signedIn, Reports reports,
            Limiter limiter) {
        this.ratings = ratings;
        this.citizenRatings = citizenRatings;
        this.signedIn = signedIn;
        this.reports = reports;
        this.limiter = limiter;
    }

    @PostMapping(path = "/api/reports/{code}/rating", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable String code, @RequestBody Verdict verdict,
            @RequestHeader(name = "Authorization", required = false) String authorization, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.MESSAGE, request);
        Optional<Citizen> citizen = (authorization == null) ? this.signedIn.acting(request) : Optional.empty();
        if (citizen.isPresent()) {
            ReportCode known = ReportCode.read(code).orElseThrow(() -> new NotFound("reports.unknown"));
            this.citizenRatings.rate(known, citizen.get(), level(verdict.level()), verdict.comment());
            return;
        }
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
