package tiengiangs.casework;

/**
 * A choice in a form: what is read and what is meant.
 */
record Choice(String label, String value) {

}
