package tiengiangs.statistics;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface StatisticsMapper {

    /**
     * A merged report counts where its survivor stands; a status counts as it was at the
     * instant.
     */
    @Select("""
            <script>
            select dim as "key", count(*) as received,
              sum(case when status in ('PUBLISHED', 'ANSWERED_PRIVATELY', 'CLOSED') then 1 else 0 end) as resolved,
              sum(case when status in ('REJECTED', 'WITHDRAWN', 'TRANSFERRED_OUT', 'PUBLISHED', 'ANSWERED_PRIVATELY',
                'CLOSED') then 0 else 1 end) as open,
              sum(case when status in ('REJECTED', 'WITHDRAWN', 'TRANSFERRED_OUT') then 1 else 0 end) as rejected,
              sum(case when status = 'WITHDRAWN' then 1 else 0 end) as withdrawn,
              sum(case when status = 'TRANSFERRED_OUT' then 1 else 0 end) as transferred,
              sum(case when met_at is not null and met_at &lt;= due then 1 else 0 end) as on_time,
              sum(case when due is not null and due &lt; coalesce(met_at, stopped_at, #{asOf}) then 1 else 0 end) as overdue,
              sum(case when level = 'SATISFIED' then 1 else 0 end) as satisfied,
              sum(case when level = 'ACCEPTABLE' then 1 else 0 end) as acceptable,
              sum(case when level = 'DISSATISFIED' then 1 else 0 end) as dissatisfied
            from (
              select
                <choose>
                  <when test="dimension == 'channel'">r.channel</when>
                  <when test="dimension == 'agency'">coalesce(s.agency, '')</when>
                  <when test="dimension == 'category'">r.category</when>
                  <when test="dimension == 'area'">coalesce(r.area_code, '')</when>
                  <otherwise>cast(null as varchar(1))</otherwise>
                </choose> as dim,
                (select h.status from report_history h where h.id = (
                  select max(h2.id) from report_history h2
                  where h2.report_code = s.code and h2.status is not null and h2.at &lt;= #{asOf})) as status,
                c.due, case when c.met_at &lt;= #{asOf} then c.met_at end as met_at,
                case when c.stopped_at &lt;= #{asOf} then c.stopped_at end as stopped_at, g.level
              from reports r
                join reports s on s.code = coalesce(r.merged_into, r.code)
                left join clocks c on c.id = (
                  select max(c2.id) from clocks c2 where c2.report_code = s.code and c2.clause = 'R2')
                left join ratings g on g.report_code = r.code and g.round = (
                  select max(g2.round) from ratings g2 where g2.report_code = r.code)
              where r.submitted_at &gt;= #{from} and r.submitted_at &lt; #{to} and r.submitted_at &lt;= #{asOf}
            ) counted
            group by dim order by count(*) desc, dim
            </script>
            """)
    List<Figures> figures(Instant from, Instant to, Instant asOf, String dimension);

    @Select("""
            select coalesce(sum(case when c.level = 'SATISFIED' then 1 else 0 end), 0) as satisfied,
              coalesce(sum(case when c.level = 'ACCEPTABLE' then 1 else 0 end), 0) as acceptable,
              coalesce(sum(case when c.level = 'DISSATISFIED' then 1 else 0 end), 0) as dissatisfied
            from reports r join citizen_ratings c on c.report_code = r.code
            where r.submitted_at >= #{from} and r.submitted_at < #{to} and r.submitted_at <= #{asOf}
              and c.rated_at <= #{asOf}
            """)
    CitizenVerdicts verdicts(Instant from, Instant to, Instant asOf);

}
