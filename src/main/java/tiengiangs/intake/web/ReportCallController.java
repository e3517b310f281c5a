package tiengiangs.intake.web;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tiengiangs.intake.Intake;
import tiengiangs.intake.Receipt;
import tiengiangs.intake.Submission;
import tiengiangs.reports.Channel;
import tiengiangs.web.Limiter;
import tiengiangs.web.StepUp;

/**
 * {@code POST /api/reports}: JSON, or multipart with a part {@code report} and up to five
 * {@code photos}. Whoever sends too many is given a puzzle, whose solution comes in a
 * header with the same report.
 */
@RestController
class ReportCallController {

    private final Intake intake;

    private final StagedPhotos staging;

    private final StepUp stepUp;

    ReportCallController(Intake intake, StagedPhotos staging, StepUp stepUp) {
        this.intake = intake;
        this.staging = staging;
        this.stepUp = stepUp;
    }

    @PostMapping(path = "/api/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> send(@RequestBody Submission submission,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestHeader(name = StepUp.HEADER, required = false) String solution, HttpServletRequest request) {
        this.stepUp.take(Limiter.Purpose.SUBMISSION, solution, key, request);
        return answer(this.intake.accept(submission, List.of(), Channel.APP, key));
    }

    @PostMapping(path = "/api/reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Answer> send(@RequestPart("report") Submission submission,
            @RequestPart(name = "photos", required = false) List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestHeader(name = StepUp.HEADER, required = false) String solution, HttpServletRequest request)
            throws IOException {
        this.stepUp.take(Limiter.Purpose.SUBMISSION, solution, key, request);
        this.intake.check(submission, key);
        List<String> staged = this.staging.stage(files, request);
        return answer(this.intake.accept(submission, staged, Channel.APP, key));
    }

    private static ResponseEntity<Answer> answer(Receipt receipt) {
        return ResponseEntity.created(URI.create("/api/reports/" + receipt.code().value()))
            .body(new Answer(receipt.code().value(), receipt.token().value(), "SUBMITTED", receipt.submittedAt(),
                    receipt.receiveBy()));
    }

    private record Answer(String code, String trackingToken, String status, Instant submittedAt, Instant receiveBy) {
    }

}
