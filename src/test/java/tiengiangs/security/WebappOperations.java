package tiengiangs.security;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;
import tiengiangs.security.EngineOperations.Operation;

/**
 * Every call that Cockpit, Tasklist, Admin and Welcome have of their own, read from the
 * classes that answer them: a plugin that is added is found by itself.
 */
final class WebappOperations {

    private WebappOperations() {
    }

    static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        Map<String, Application> applications = Map.of("/cockpit", new CockpitApplication(), "/tasklist",
                new TasklistApplication(), "/admin", new AdminApplication(), "/welcome", new WelcomeApplication());
        applications.forEach((prefix, application) -> application.getClasses()
            .stream()
            .filter((type) -> type.isAnnotationPresent(Path.class))
            .forEach((root) -> visit(root, prefix + '/' + root.getAnnotation(Path.class).value().replaceFirst("^/", ""),
                    (call, path) -> operations.add(operation(call, path)))));
        return operations;
    }

    private static void visit(Class<?> room, String prefix, BiConsumer<Method, String> calls) {
        for (Method method : room.getMethods()) {
            Path path = AnnotatedElementUtils.findMergedAnnotation(method, Path.class);
            String full = (path != null) ? prefix + '/' + path.value().replaceFirst("^/", "") : prefix;
            if (AnnotatedElementUtils.hasAnnotation(method, HttpMethod.class)) {
                calls.accept(method, full.replaceAll("\\{(\\w+) *:[^}]*}", "{$1}"));
            }
            else if (path != null) {
                visit(method.getReturnType(), full, calls);
            }
        }
    }

    private static Operation operation(Method call, String path) {
        String method = AnnotatedElementUtils.findMergedAnnotation(call, HttpMethod.class).value();
        TreeSet<String> query = new TreeSet<>();
        Arrays.stream(call.getParameters())
            .map((parameter) -> parameter.getAnnotation(QueryParam.class))
            .filter(Objects::nonNull)
            .forEach((parameter) -> query.add(parameter.value()));
        return new Operation(method, path, List.copyOf(query));
    }

}
