package tiengiangs.web;

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A door of the application as the application itself knows it: nobody can forget to list
 * one.
 *
 * @param path with variables in braces
 * @param inputs everything a caller can write into it
 */
record Door(RequestMethod method, String path, List<Input> inputs) {

    /** Every door of ours. */
    static List<Door> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods()
            .entrySet()
            .stream()
            .filter((entry) -> entry.getValue().getBeanType().getName().startsWith("tiengiangs."))
            .filter((entry) -> !entry.getValue().getBeanType().equals(ErrorDoor.class))
            .flatMap((entry) -> of(entry.getKey(), entry.getValue()))
            .toList();
    }

    private static Stream<Door> of(RequestMappingInfo info, HandlerMethod handler) {
        List<Input> inputs = Arrays.stream(handler.getMethodParameters()).flatMap(Door::inputs).toList();
        return info.getPatternValues()
            .stream()
            .flatMap((path) -> info.getMethodsCondition()
                .getMethods()
                .stream()
                .map((method) -> new Door(method, plain(path), inputs)));
    }

    /** Without the patterns of its variables. */
    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static Stream<Input> inputs(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (type.equals(MultipartFile.class)
                || parameter.nested().getNestedParameterType().equals(MultipartFile.class)) {
            return Stream.of(new Input(Kind.FILE, asked(parameter, asked)));
        }
        if (asked != null) {
            return Stream.of(new Input(Kind.PARAMETER, asked(parameter, asked)));
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return Stream.of(new Input(Kind.PATH, name(parameter)));
        }
        if (parameter.hasParameterAnnotation(RequestHeader.class)) {
            RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
            return Stream.of(new Input(Kind.HEADER, header.name()));
        }
        if (parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class)) {
            return fields(type).stream().map((field) -> new Input(Kind.JSON, field));
        }
        if (type.getName().startsWith("tiengiangs.")) {
            return fields(type).stream().map((field) -> new Input(Kind.PARAMETER, field));
        }
        if (type.getName().matches("(jakarta|java|org\\.springframework)\\..*")) {
            return Stream.of();
        }
        throw new AssertionError("Teach this test what a caller can write into " + parameter);
    }

    private static String asked(MethodParameter parameter, RequestParam asked) {
        return (asked == null || asked.name().isEmpty()) ? name(parameter) : asked.name();
    }

    private static String name(MethodParameter parameter) {
        return parameter.getExecutable().getParameters()[parameter.getParameterIndex()].getName();
    }

    private static List<String> fields(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        }
        try {
            List<String> names = new ArrayList<>();
            BeanInfo bean = Introspector.getBeanInfo(type, Object.class);
            Arrays.stream(bean.getPropertyDescriptors()).forEach((property) -> names.add(property.getName()));
            return names;
        }
        catch (IntrospectionException ex) {
            throw new AssertionError(ex);
        }
    }

    boolean isCall() {
        return this.path.startsWith("/api/") || this.path.startsWith("/photos/");
    }

    List<Input> inputs(Kind kind) {
        return this.inputs.stream().filter((input) -> input.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return this.method + " " + this.path;
    }

    /** Where an input is written. */
    enum Kind {

        PATH, PARAMETER, JSON, HEADER, FILE

    }

    /** Something that a caller can write. */
    record Input(Kind kind, String name) {
    }

}
