package tiengiangs.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * The one gate that every deployment passes, by whatever road it comes: only diagrams,
 * decision tables and forms, made of nothing but what {@link DiagramRules} and
 * {@link TableRules} list. All that is wrong with a file is told at once, each with the
 * name and the id of its element, and nothing of the deployment stays.
 */
@Component
class ModelGate implements Deployer {

    private static final int LONGEST = 1024 * 1024;

    private final DiagramRules diagrams;

    private final TableRules tables = new TableRules();

    ModelGate(Names names) {
        this.diagrams = new DiagramRules(names);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // What was let in once is read again whenever a node starts.
        if (deployment.isNew() && deployment.getResources() != null) {
            deployment.getResources().values().forEach(this::check);
        }
    }

    private void check(ResourceEntity file) {
        List<String> problems = problemsOf(file.getName().toLowerCase(Locale.ROOT), file.getBytes());
        if (!problems.isEmpty()) {
            throw new ParseException("%s: \n* %s".formatted(file.getName(), String.join("\n* ", problems)),
                    file.getName(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private List<String> problemsOf(String name, byte[] bytes) {
        if (bytes.length > LONGEST) {
            return List.of("this file is larger than 1 MB");
        }
        if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
            return ModelFile.problems(bytes, this.diagrams);
        }
        if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
            return ModelFile.problems(bytes, this.tables);
        }
        return name.endsWith(".form") ? List.of()
                : List.of("only diagrams (.bpmn), decision tables (.dmn) and forms (.form) are deployed here");
    }

}
