package tiengiangs.reports;

/**
 * Who sends: cá nhân, tổ chức, doanh nghiệp.
 */
public enum ReporterKind {

    INDIVIDUAL, ORGANISATION, ENTERPRISE

}
