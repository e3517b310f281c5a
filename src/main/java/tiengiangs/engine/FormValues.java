package tiengiangs.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Translates between the engine's typed values and plain Java: texts, numbers, booleans,
 * lists and maps.
 */
final class FormValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String JSON_FORMAT = "application/json";

    private FormValues() {
    }

    static Map<String, Object> plain(VariableMap submitted) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : submitted.keySet()) {
            TypedValue value = submitted.getValueTyped(name);
            refuseAllBut(name, value);
            values.put(name, (value instanceof SerializableValue json) ? read(name, json.getValueSerialized())
                    : (value != null) ? value.getValue() : null);
        }
        return values;
    }

    /** Files, bytes and Java objects never come from a form of ours. */
    private static void refuseAllBut(String name, TypedValue value) {
        boolean json = value instanceof SerializableValue object
                && JSON_FORMAT.equals(object.getSerializationDataFormat());
        if (value instanceof FileValue || value instanceof BytesValue
                || (value instanceof SerializableValue && !json)) {
            throw RefusedSubmission.invalid("Trường " + name + " chỉ nhận chữ, số hoặc lựa chọn. (Field " + name
                    + " takes text, numbers or choices only.)", Map.of(name, "JSON"));
        }
    }

    static TypedValue typed(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return Variables.untypedValue(value);
        }
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        }
        catch (JsonProcessingException ex) {
            throw new IllegalArgumentException("A form shows plain values only", ex);
        }
    }

    private static Object read(String name, String json) {
        try {
            return (json != null) ? JSON.readValue(json, Object.class) : null;
        }
        catch (JsonProcessingException ex) {
            throw RefusedSubmission.invalid("Trường " + name + " không đọc được. (Field " + name + " cannot be read.)",
                    Map.of(name, "JSON"));
        }
    }

}
