package tiengiangs.benchmark;

/**
 * A line of the result.
 *
 * @param target what is promised, or empty for a figure that explains another
 */
record Figure(String name, String target, String measured, boolean reached) {

    static final String HEAD = "%-62s %-10s %s".formatted("figure", "target", "measured");

    static Figure atLeast(String name, double target, double measured) {
        return new Figure(name, "≥ %.1f".formatted(target), "%.2f".formatted(measured), measured >= target);
    }

    static Figure atMost(String name, double target, double measured, String unit) {
        return new Figure(name, "≤ %.0f %s".formatted(target, unit), "%.1f %s".formatted(measured, unit),
                measured <= target);
    }

    static Figure note(String name, String measured) {
        return new Figure(name, "", measured, true);
    }

    @Override
    public String toString() {
        String verdict = this.target.isEmpty() ? "" : this.reached ? "reached" : "MISSED";
        return "%-62s %-10s %-24s %s".formatted(this.name, this.target, this.measured, verdict);
    }

}
