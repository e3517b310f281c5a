package tiengiangs.casework;

import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import tiengiangs.reports.ReportCode;

@Mapper
interface TaskDecisionMapper {

    String COLUMNS = """
            report_code, task_id, task, outcome, actor, at, agency, urgency, reason, text, days, committed_on, target
            """;

    @Insert("insert into task_decisions (" + COLUMNS
            + """
                    ) values (#{reportCode}, #{taskId}, #{task}, #{outcome}, #{actor}, #{at}, #{agency}, #{urgency}, #{reason}, #{text},
                      #{days}, #{committedOn}, #{target})
                    """)
    void insert(TaskDecision decision);

    @Select("select " + COLUMNS + """
            from task_decisions where report_code = #{code} and task = #{task} order by id desc limit 1
            """)
    TaskDecision findLatest(ReportCode code, String task);

    @Select("select count(*) from task_decisions where task_id = #{taskId}")
    int count(String taskId);

    @Select("select " + COLUMNS + " from task_decisions where report_code = #{code} order by id")
    List<TaskDecision> findAll(ReportCode code);

}
