package tiengiangs.casework;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tiengiangs.reports.ReportCode;

/**
 * Versions of the diagram that are deployed beside each other, and the way of running
 * cases from one to another.
 */
@Component
class ModelVersions {

    private final RepositoryService repository;

    private final RuntimeService instances;

    private final ResourcePatternResolver resources;

    private final CaseDriver driver;

    private final List<String> twins = new ArrayList<>();

    ModelVersions(RepositoryService repository, RuntimeService instances, ResourcePatternResolver resources,
            CaseDriver driver) {
        this.repository = repository;
        this.instances = instances;
        this.resources = resources;
        this.driver = driver;
    }

    /** Moves the running case to another version of the very same diagram. */
    void migrate(ReportCode code, Random random) {
        String instance = this.driver.instanceOf(code);
        if (instance == null) {
            return;
        }
        while (this.twins.size() < 2) {
            this.twins.add(deploy(this.resources.getResource("classpath:processes/field-report.bpmn")).getId());
        }
        String from = this.instances.createProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult()
            .getProcessDefinitionId();
        String to = this.twins.get(random.nextInt(2));
        if (!from.equals(to)) {
            this.instances.newMigration(this.instances.createMigrationPlan(from, to).mapEqualActivities().build())
                .processInstanceIds(instance)
                .execute();
        }
    }

    /** Deploys a diagram with today's forms, as the newest version. */
    ProcessDefinition deploy(Resource diagram) {
        DeploymentBuilder deployment = this.repository.createDeployment().name("test");
        try {
            deployment.addInputStream("processes/field-report.bpmn", diagram.getInputStream());
            for (Resource form : this.resources.getResources("classpath:forms/*.form")) {
                deployment.addInputStream("forms/" + form.getFilename(), form.getInputStream());
            }
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
        return deployment.deployWithResult().getDeployedProcessDefinitions().get(0);
    }

}
