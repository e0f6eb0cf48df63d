package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.web.FormFields;

/**
 * A form of the desk that came when its session was over, given back to whoever typed it. It travels in the answer and in
 * the next form and nowhere else: nothing of it is stored, logged or put into an address. Passwords and form tokens are
 * never in it.
 *
 * @param to where the form was sent, with its query; blank when it may not be sent again
 * @param typed the fields as a browser sends them
 * @param seal ours over both, so that only what we gave back comes back
 */
@Introspected
record Unsent(String to, String typed, String seal) {
    private static final Pattern SECRET = Pattern.compile("(?i).*(pass|secret|token).*|old|t");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> NOT_TYPED = Set.of("version", "key", "offered", "do", "then", "next", "website");

    /** What somebody typed or chose, for reading and copying. */
    @Introspected
    record Box(String id, String name, String words) {
        /** As high as the words are long, within reason. */
        public long getRows() {
            return Math.clamp(words.lines().count() + words.length() / 50, 1, 12);
        }
    }

    static boolean isSecret(String field) {
        return SECRET.matcher(field).matches();
    }

    /** Every field, to be sent again as it was. */
    public List<FormFields.Sent> getFields() {
        return FormFields.of(typed).whole().stream().filter(f -> !isSecret(f.name())).toList();
    }

    /** What a person would miss: what the page put in by itself is left out. */
    public List<Box> getBoxes() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        getFields().stream().filter(f -> !f.value().isBlank() && !NOT_TYPED.contains(f.name()) && !ID.matcher(f.value()).matches())
                .forEach(f -> words.computeIfAbsent(f.name(), name -> new ArrayList<>()).add(f.value()));
        List<Box> boxes = new ArrayList<>();
        words.forEach((name, all) -> boxes.add(new Box("typed-" + (boxes.size() + 1), named(name), String.join("\n", all))));
        return boxes;
    }

    private static String named(String field) {
        String words = field.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[-_.]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
        return words.isEmpty() ? field : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
