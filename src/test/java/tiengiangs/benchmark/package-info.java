/**
 * Measures what the issue promises, on the machine at hand; run by {@code ./benchmark},
 * never by {@code ./verify}.
 */
package tiengiangs.benchmark;
