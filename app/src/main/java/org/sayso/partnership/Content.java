package org.sayso.partnership;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the files under {@code content/}. A file is bound to a record, which is its schema: an unknown field, a missing
 * one or a wrong type ends the start with file, line and field in one sentence. Thread-safe, no state.
 */
public final class Content {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Content() {}

    /** Content that cannot be used, with the place where a person mends it. */
    public static final class BadContent extends IllegalStateException {
        public BadContent(String file, int line, String field, String what) {
            super("content/" + file + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", field " + field) + ": " + what);
        }
    }

    /** @param path below {@code content/}, for instance {@code plans/dorset-cypf-2020-23.yml} */
    public static <T> T read(String path, Class<T> schema) {
        try {
            return YAML.readValue(text(path), schema);
        } catch (JsonMappingException e) {
            throw new BadContent(path, line(e), field(e), reason(e));
        } catch (JsonProcessingException e) {
            throw new BadContent(path, line(e), "", reason(e));
        }
    }

    public static String text(String path) {
        try (InputStream in = Content.class.getResourceAsStream("/content/" + path)) {
            if (in == null) {
                throw new BadContent(path, 0, "", "the file is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean exists(String path) {
        return Content.class.getResource("/content/" + path) != null;
    }

    /** Refuses a file whose field is empty; for the compact constructors of schema records. */
    public static <T> T required(T value, String field) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException("field " + field + " is missing");
        }
        return value;
    }

    public static <T> List<T> listOf(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    private static int line(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null ? 0 : place.getLineNr();
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + (step.getIndex() + 1) + "]")
                .collect(Collectors.joining(".")).replace(".[", "[");
    }

    private static String reason(JsonProcessingException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String words = root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage();
        return words.replaceAll("\\(class [^)]*\\)", "").replaceAll("`?org\\.sayso\\.[\\w.$]*\\.", "`").strip();
    }
}
