package tiengiangs.reports;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * Stores a {@link ReportCode} as its nine letters.
 */
public class ReportCodeHandler extends BaseTypeHandler<ReportCode> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, ReportCode code, JdbcType type)
            throws SQLException {
        statement.setString(index, code.value());
    }

    @Override
    public ReportCode getNullableResult(ResultSet rows, String column) throws SQLException {
        return code(rows.getString(column));
    }

    @Override
    public ReportCode getNullableResult(ResultSet rows, int column) throws SQLException {
        return code(rows.getString(column));
    }

    @Override
    public ReportCode getNullableResult(CallableStatement call, int column) throws SQLException {
        return code(call.getString(column));
    }

    private static ReportCode code(String value) {
        return (value != null) ? new ReportCode(value) : null;
    }

}
