package tiengiangs.publication;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PublicReportMapper {

    /**
     * A box is compared with the rounded place that is shown: comparing it with the exact
     * one would give that away, box by box.
     */
    @Select("""
            <script>
            select r.code, r.status, r.category, r.sub_category, r.area_code, r.agency, r.submitted_at,
              case when r.status in ('PUBLISHED', 'CLOSED') then p.title end as title,
              round(r.latitude * 1000) / 1000.0 as latitude, round(r.longitude * 1000) / 1000.0 as longitude,
              case when r.status in ('PUBLISHED', 'CLOSED') then nullif(p.photos, '') end as photo
            from reports r left join publications p on p.report_code = r.code and p.released_at is not null
            where (r.status in ('SUBMITTED', 'NEED_INFO', 'ASSIGNED', 'IN_PROGRESS', 'RETURNED', 'RESULT_SUBMITTED',
                'RESULT_SENT_BACK', 'APPROVED', 'REOPENED') or (r.status in ('PUBLISHED', 'CLOSED') and p.report_code is not null))
              <if test="search.category != null">and r.category = #{search.category}</if>
              <if test="search.area != null">and r.area_code = #{search.area}</if>
              <if test="search.figure == 'open'">and r.status not in ('PUBLISHED', 'CLOSED')</if>
              <if test="search.figure == 'resolved'">and r.status in ('PUBLISHED', 'CLOSED')</if>
              <if test="search.west != null">
                and r.longitude between #{search.west} - 0.001 and #{search.east} + 0.001
                and r.latitude between #{search.south} - 0.001 and #{search.north} + 0.001
                and round(r.longitude * 1000) / 1000.0 between #{search.west} and #{search.east}
                and round(r.latitude * 1000) / 1000.0 between #{search.south} and #{search.north}</if>
              <if test="search.from != null">and r.submitted_at &gt;= #{search.from}</if>
              <if test="search.to != null">and r.submitted_at &lt; #{search.to}</if>
              <if test="search.words != null">and r.status in ('PUBLISHED', 'CLOSED')
                and p.search_text like #{search.words} escape '!'</if>
              <if test="search.before != null">and (r.submitted_at &lt; #{search.before}
                or (r.submitted_at = #{search.before} and r.code &gt; #{search.beforeCode}))</if>
            order by r.submitted_at desc, r.code
            limit #{limit}
            </script>
            """)
    List<PublicReport> find(PublicReports.Search search, int limit);

}
