package tiengiangs.casework;

import java.time.Instant;

import tiengiangs.reports.ReportCode;

/**
 * What a case remembers besides its report and its clocks.
 *
 * @param returns how often agencies have returned it
 * @param extensionAskedAt when an extension was asked for and not yet decided, else
 * {@code null}
 * @param extendedAt when it was extended, or {@code null}
 * @param reopenedAt when it was reopened, or {@code null}
 * @param askedAt when the reporter was last asked, or {@code null}
 * @param waitingUntil until when an answer is awaited, or {@code null}
 * @param waited working minutes that this waiting has added to a pause, 0 if none is
 * awaited
 * @param receptionPause working minutes by which R1 is paused
 * @param handlingPause working minutes by which R2 is paused since the last assignment
 */
record CaseRow(ReportCode reportCode, int returns, Instant extensionAskedAt, Instant extendedAt, Instant reopenedAt,
        Instant askedAt, Instant waitingUntil, long waited, long receptionPause, long handlingPause) {

}
