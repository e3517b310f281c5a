package tiengiangs.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models that ship with the application, as one bundle with their forms and
 * decision tables: when their process is unknown, or when the seed's version tag is newer
 * than what runs. Otherwise analysts own what runs and the seed keeps quiet.
 */
@Component
class SeedModels {

    private static final Logger LOG = LoggerFactory.getLogger(SeedModels.class);

    private static final String SEED = "processes/field-report.bpmn";

    private final RepositoryService repository;

    private final ResourcePatternResolver resources;

    SeedModels(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    void deploy() {
        Process seed = process();
        ProcessDefinition running = this.repository.createProcessDefinitionQuery()
            .processDefinitionKey(seed.getId())
            .latestVersion()
            .singleResult();
        String tag = seed.getCamundaVersionTag();
        if (running != null && VersionTag.of(tag).compareTo(VersionTag.of(running.getVersionTag())) <= 0) {
            return;
        }
        DeploymentBuilder deployment = this.repository.createDeployment().name("seed " + tag).source("seed");
        for (Resource resource : bundle()) {
            deployment.addInputStream(nameOf(resource), open(resource));
        }
        deployment.deploy();
        LOG.info("Deployed the seed models, version {}", tag);
    }

    private Process process() {
        try (InputStream diagram = open(this.resources.getResource("classpath:" + SEED))) {
            BpmnModelInstance model = Bpmn.readModelFromStream(diagram);
            return model.getModelElementsByType(Process.class).iterator().next();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private List<Resource> bundle() {
        return List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form").stream().flatMap((pattern) -> {
            try {
                return Arrays.stream(this.resources.getResources("classpath:" + pattern));
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }).sorted(Comparator.comparing(SeedModels::nameOf)).toList();
    }

    private static String nameOf(Resource resource) {
        String file = resource.getFilename();
        return (file.endsWith(".form") ? "forms/" : "processes/") + file;
    }

    private static InputStream open(Resource resource) {
        try {
            return resource.getInputStream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
