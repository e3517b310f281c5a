package tiengiangs.statistics;

/**
 * How many verdicts of each level citizens who signed in by e-mail have given.
 */
public record CitizenVerdicts(long satisfied, long acceptable, long dissatisfied) {

}
