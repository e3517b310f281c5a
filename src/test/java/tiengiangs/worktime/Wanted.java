package tiengiangs.worktime;

/**
 * A limit as plain data.
 *
 * @param hours whether the amount is hours, else days
 * @param agency whose calendar counts, {@code null} for the province's
 */
record Wanted(int percent, int amount, boolean hours, int plusDays, int plusMinutes, String agency) {

    String inEnglish() {
        return ((this.percent < 100) ? this.percent + "% of " : "") + this.amount + " working "
                + (this.hours ? "hours" : "days")
                + ((this.plusDays > 0) ? " plus " + this.plusDays + " working days" : "")
                + ((this.plusMinutes > 0) ? " plus " + this.plusMinutes + " working minutes" : "")
                + ((this.agency != null) ? " at " + this.agency : "");
    }

    String inVietnamese() {
        return ((this.percent < 100) ? this.percent + "% của " : "") + this.amount + (this.hours ? " giờ" : " ngày")
                + " làm việc" + ((this.plusDays > 0) ? " cộng " + this.plusDays + " ngày làm việc" : "")
                + ((this.plusMinutes > 0) ? " cộng " + this.plusMinutes + " phút làm việc" : "")
                + ((this.agency != null) ? " tại " + this.agency : "");
    }

}
