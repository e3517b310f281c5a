package tiengiangs.publication;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PublicReportMapper {

    /**
     * Places are rounded before anything is compared with them: comparing with the exact
     * one would give it away, box by box.
     */
    String LATITUDE = "round(r.latitude * 1000) / 1000.0";

    String LONGITUDE = "round(r.longitude * 1000) / 1000.0";

    String COLUMNS = """
            <script>
            <bind name="phrase" value="search.phrase()"/>
            select r.code, r.status, r.category, r.sub_category, r.area_code, r.agency, r.submitted_at,
              case when r.status in ('PUBLISHED', 'CLOSED') then p.title end as title,
            """ + LATITUDE + " as latitude, " + LONGITUDE + " as longitude,"
            + "  case when r.status in ('PUBLISHED', 'CLOSED') then nullif(p.photos, '') end as photo, ";

    String VISIBLE = """
            from reports r left join publications p on p.report_code = r.code and p.released_at is not null
            where (r.status in ('SUBMITTED', 'NEED_INFO', 'ASSIGNED', 'IN_PROGRESS', 'RETURNED', 'RESULT_SUBMITTED',
                'RESULT_SENT_BACK', 'APPROVED', 'REOPENED') or (r.status in ('PUBLISHED', 'CLOSED') and p.report_code is not null))
              <if test="search.category != null">and r.category = #{search.category}</if>
              <if test="search.west != null">
                and r.latitude between #{search.south} - 0.001 and #{search.north} + 0.001
                and r.longitude between #{search.west} - 0.001 and #{search.east} + 0.001
            """
            + "and " + LONGITUDE + " between #{search.west} and #{search.east} and " + LATITUDE
            + " between #{search.south} and #{search.north}</if>";

    /** The phrase as it was typed goes before words that only begin as typed. */
    String EXACT = """
            <choose><when test="search.words == null">1</when>
              <otherwise>case when p.search_text like #{phrase} then 1 else 0 end</otherwise></choose>
            """;

    @Select(COLUMNS + EXACT + " as exact " + VISIBLE + """
              <if test="search.area != null">and r.area_code = #{search.area}</if>
              <if test="search.figure == 'open'">and r.status not in ('PUBLISHED', 'CLOSED')</if>
              <if test="search.figure == 'resolved'">and r.status in ('PUBLISHED', 'CLOSED')</if>
              <if test="search.from != null">and r.submitted_at &gt;= #{search.from}</if>
              <if test="search.to != null">and r.submitted_at &lt; #{search.to}</if>
              <if test="search.words != null">and r.status in ('PUBLISHED', 'CLOSED')
                <foreach collection="search.beginnings()" item="word">and p.search_text like #{word}</foreach></if>
              <if test="search.before != null">and (
            """ + EXACT + " &lt; #{search.beforeExact} or (" + EXACT + """
             = #{search.beforeExact} and (r.submitted_at &lt; #{search.before}
                or (r.submitted_at = #{search.before} and r.code &gt; #{search.beforeCode}))))</if>
            order by exact desc, r.submitted_at desc, r.code
            limit #{limit}
            </script>
            """)
    List<PublicReport> find(PublicReports.Search search, int limit);

    /**
     * Nearest first, on a plane that touches the earth there.
     * @param shrink how much narrower a degree of longitude is than one of latitude
     */
    @Select(COLUMNS + "1 as exact " + VISIBLE + " order by (" + LATITUDE + " - #{latitude}) * (" + LATITUDE
            + " - #{latitude}) + #{shrink} * #{shrink} * (" + LONGITUDE + " - #{longitude}) * (" + LONGITUDE
            + " - #{longitude}), r.code limit #{limit}</script>")
    List<PublicReport> findNear(PublicReports.Search search, double latitude, double longitude, double shrink,
            int limit);

}
