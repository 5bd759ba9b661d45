package cn.chenghua.governance.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** What an API description promises to its callers, held against another description; additions break nothing. */
final class Contract {

    private final JsonNode promised;
    private final JsonNode served;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private Contract(JsonNode promised, JsonNode served) {
        this.promised = promised;
        this.served = served;
    }

    /** One line for each promise that {@code served} no longer keeps. */
    static List<String> breaks(JsonNode promised, JsonNode served) {
        var contract = new Contract(promised, served);
        promised.path("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(operation -> contract.operation(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                        operation.getValue(), served.path("paths").path(path.getKey()).path(operation.getKey()))));
        return contract.breaks;
    }

    private void operation(String name, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            breaks.add(name + " is gone");
            return;
        }
        if (!was.path("operationId").equals(is.path("operationId"))) {
            breaks.add(name + " is called " + is.path("operationId") + " instead of " + was.path("operationId"));
        }
        parameters(name, was.path("parameters"), is.path("parameters"));
        if (is.path("requestBody").path("required").asBoolean(false) && was.path("requestBody").isMissingNode()) {
            breaks.add(name + " wants a body");
        }
        contents(name + " body", was.path("requestBody"), is.path("requestBody"), true);
        was.path("responses").properties().stream().filter(answer -> answer.getKey().startsWith("2")).forEach(
                answer -> contents(name + " " + answer.getKey(), answer.getValue(), is.path("responses").path(answer.getKey()),
                        false));
    }

    private void parameters(String name, JsonNode were, JsonNode are) {
        for (var was : were) {
            var is = same(was, are);
            var at = name + " ?" + was.path("name").asString();
            if (is.isMissingNode()) {
                breaks.add(at + " is gone");
            } else {
                shape(at, was.path("schema"), is.path("schema"), true);
            }
        }
        for (var is : are) {
            if (is.path("required").asBoolean(false) && !same(is, were).path("required").asBoolean(false)) {
                breaks.add(name + " ?" + is.path("name").asString() + " is wanted");
            }
        }
    }

    private static JsonNode same(JsonNode parameter, JsonNode among) {
        for (var other : among) {
            if (other.path("name").equals(parameter.path("name")) && other.path("in").equals(parameter.path("in"))) {
                return other;
            }
        }
        return among.path("none");
    }

    private void contents(String name, JsonNode was, JsonNode is, boolean taken) {
        if (is.isMissingNode() && !was.isMissingNode()) {
            breaks.add(name + " is gone");
            return;
        }
        was.path("content").properties().forEach(content -> {
            var other = is.path("content").path(content.getKey());
            if (other.isMissingNode()) {
                breaks.add(name + " is no longer " + content.getKey());
            } else {
                shape(name, content.getValue().path("schema"), other.path("schema"), taken);
            }
        });
    }

    /** @param taken whether callers send it, or else receive it */
    private void shape(String at, JsonNode reference, JsonNode other, boolean taken) {
        if (reference.has("$ref") && !compared.add(reference.path("$ref").asString() + " " + other.path("$ref") + taken)) {
            return;
        }
        var was = resolved(promised, reference);
        var is = resolved(served, other);
        if (!was.path("type").equals(is.path("type")) || !was.path("format").equals(is.path("format"))) {
            breaks.add(at + " has another type");
            return;
        }
        was.path("properties").properties().forEach(property -> {
            var kept = is.path("properties").path(property.getKey());
            if (kept.isMissingNode()) {
                breaks.add(at + "/" + property.getKey() + " is gone");
            } else {
                shape(at + "/" + property.getKey(), property.getValue(), kept, taken);
            }
        });
        for (var inner : List.of("items", "additionalProperties")) {
            if (was.path(inner).isObject()) {
                shape(at + "/*", was.path(inner), is.path(inner), taken);
            }
        }
        var wanted = words(is.path("required"));
        var once = words(was.path("required"));
        missing(taken ? wanted : once, taken ? once : wanted)
                .forEach(name -> breaks.add(at + "/" + name + (taken ? " is wanted" : " may be missing")));
        if (taken && is.has("enum")) {
            missing(words(was.path("enum")), words(is.path("enum"))).forEach(word -> breaks.add(at + " refuses " + word));
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var name = schema.path("$ref").asString("");
        return name.isEmpty()
                ? schema
                : document.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static Set<String> missing(List<String> words, List<String> in) {
        return words.stream().filter(word -> !in.contains(word)).collect(Collectors.toSet());
    }
}
