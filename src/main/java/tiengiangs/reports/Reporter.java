package tiengiangs.reports;

/**
 * Who sent a report and how to reach them: the only place in the house where it stands,
 * shown to authorised staff of the Centre only. Any part may be {@code null}.
 */
public record Reporter(String name, String phone, String email) {

    /**
     * Whether there is anything to keep.
     */
    public boolean isKnown() {
        return this.name != null || this.phone != null || this.email != null;
    }

    @Override
    public String toString() {
        return "Reporter[…]";
    }

}
