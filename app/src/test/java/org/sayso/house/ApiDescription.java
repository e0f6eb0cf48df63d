package org.sayso.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The description of the calls for programs, read so that answers can be held against it. Knows as much of JSON Schema
 * as the description uses, and is stricter in one thing: a field that is not described is a fault.
 */
final class ApiDescription {
    private static final Set<String> KNOWN = Set.of(
            "type", "required", "properties", "items", "enum", "const", "allOf", "minimum", "maximum", "minLength", "maxLength", "description", "default", "format");
    private final JsonNode root;

    ApiDescription() {
        try {
            root = new YAMLMapper().readTree(Files.readString(Path.of("src/main/resources/openapi/sayso-v1.yml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode call(String method, String path) {
        return root.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT));
    }

    /** "GET /campaigns" and so on. */
    Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        root.path("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> calls.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return calls;
    }

    /** Every $ref that leads nowhere, and every schema word that this class does not know. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        look(root, "", faults);
        root.path("components").path("schemas").properties().forEach(schema -> words(schema.getValue(), schema.getKey(), faults));
        return faults;
    }

    private void look(JsonNode node, String place, List<String> faults) {
        if (node.isObject() && node.has("$ref") && resolved(node).isMissingNode()) {
            faults.add(place + " leads nowhere: " + node.get("$ref").asText());
        }
        node.properties().forEach(field -> look(field.getValue(), place + "/" + field.getKey(), faults));
        if (node.isArray()) {
            node.forEach(item -> look(item, place + "[]", faults));
        }
    }

    private void words(JsonNode schema, String place, List<String> faults) {
        for (Iterator<String> names = schema.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!KNOWN.contains(name) && !name.equals("$ref")) {
                faults.add(place + " has the word " + name);
            }
        }
        schema.path("properties").properties().forEach(field -> words(field.getValue(), place + "." + field.getKey(), faults));
        if (schema.has("items")) {
            words(schema.get("items"), place + "[]", faults);
        }
    }

    /** What is not as described in that answer; empty when it is as described. */
    List<String> faults(String method, String path, int status, String type, String body) {
        JsonNode content = resolved(call(method, path).path("responses").path(String.valueOf(status))).path("content").path(type);
        if (content.isMissingNode()) {
            return List.of(method + " " + path + " describes no " + type + " with status " + status);
        }
        try {
            return faults(new ObjectMapper().readTree(body), content.path("schema"), method + " " + path);
        } catch (IOException e) {
            return List.of("no JSON: " + e.getMessage());
        }
    }

    List<String> faults(JsonNode value, JsonNode described, String place) {
        List<String> faults = new ArrayList<>();
        JsonNode schema = resolved(described);
        Set<String> fields = new TreeSet<>();
        for (JsonNode part : schema.has("allOf") ? schema.get("allOf") : List.of(schema)) {
            faults.addAll(ofPart(value, resolved(part), place, fields));
        }
        if (value.isObject() && !fields.isEmpty()) {
            value.fieldNames().forEachRemaining(name -> {
                if (!fields.contains(name)) {
                    faults.add(place + "." + name + " is not described");
                }
            });
        }
        return faults;
    }

    private List<String> ofPart(JsonNode value, JsonNode schema, String place, Set<String> fields) {
        List<String> faults = new ArrayList<>();
        if (schema.has("type") && !types(schema.get("type")).contains(typeOf(value)) && !(typeOf(value).equals("integer") && types(schema.get("type")).contains("number"))) {
            faults.add(place + " is " + typeOf(value) + " and not " + schema.get("type"));
        }
        if (schema.has("enum") && java.util.stream.StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            faults.add(place + " is " + value);
        }
        if (schema.has("maximum") && value.asDouble() > schema.get("maximum").asDouble() || schema.has("minimum") && value.asDouble() < schema.get("minimum").asDouble()) {
            faults.add(place + " is out of range: " + value);
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(place + "." + name.asText() + " is missing");
            }
        });
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            fields.add(field.getKey());
            if (value.has(field.getKey())) {
                faults.addAll(faults(value.get(field.getKey()), field.getValue(), place + "." + field.getKey()));
            }
        }
        if (schema.has("items") && value.isArray()) {
            value.forEach(item -> faults.addAll(faults(item, schema.get("items"), place + "[]")));
        }
        return faults;
    }

    private static Set<String> types(JsonNode type) {
        Set<String> all = new TreeSet<>();
        if (type.isArray()) {
            type.forEach(one -> all.add(one.asText()));
        } else {
            all.add(type.asText());
        }
        return all;
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            default -> value.isIntegralNumber() ? "integer" : "number";
        };
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }
}
