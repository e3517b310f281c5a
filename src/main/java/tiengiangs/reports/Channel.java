package tiengiangs.reports;

/**
 * The way by which a report came in; set by the door, never by a citizen.
 */
public enum Channel {

    APP, WEB, HOTLINE, ZALO, EMAIL, WALK_IN

}
