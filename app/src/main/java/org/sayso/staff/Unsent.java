package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.web.FormFields;
import org.sayso.web.TypedBox;

/**
 * A form of the desk that came when its session was over, given back to whoever typed it. It travels in the answer and in
 * the next form and nowhere else: nothing of it is stored, logged or put into an address. Passwords and form tokens are
 * never in it.
 *
 * @param to where the form was sent, with its query; blank when it may not be sent again
 * @param typed the fields as a browser sends them
 * @param who stands for whoever its page was made for ({@link StaffSessions#formOwner}); blank when nobody knows
 * @param at when it came, in milliseconds
 * @param seal ours over all of these, so that only what we gave back comes back
 */
@Introspected
record Unsent(String to, String typed, String who, String at, String seal) {
    private static final Pattern SECRET = Pattern.compile("(?i).*(pass|secret|token).*|old|t");
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ID = Pattern.compile(UUID);
    /** The labels of the forms themselves, for fields that have the same one in every form that has them. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("said", "publishing.form.said"), Map.entry("did", "publishing.form.did"), Map.entry("whatNext", "publishing.form.next"),
            Map.entry("statusOn", "publishing.form.since"), Map.entry("question", "campaign.field.question"), Map.entry("intro", "campaign.field.intro"),
            Map.entry("starters", "campaign.field.starters"), Map.entry("slug", "campaign.field.slug"), Map.entry("email", "staff.email"),
            Map.entry("name", "staff.name"), Map.entry("reference", "safeguarding.concern.reference"));
    /** What the page put in, and what was chosen from a list by an id, such as {@code dorset-cypf-2020-23/5.11}. */
    private static final Set<String> NOT_TYPED = Set.of("priority", "actions", "version", "key", "offered", "do", "then", "next", "website");

    static boolean isSecret(String field) {
        return SECRET.matcher(field).matches();
    }

    /** Every field, to be sent again as it was. */
    public List<FormFields.Sent> getFields() {
        return FormFields.of(typed).whole().stream().filter(f -> !isSecret(f.name())).toList();
    }

    /** What a person would miss: what the page put in by itself is left out. */
    public List<TypedBox> getBoxes() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        getFields().stream().filter(f -> !f.value().isBlank() && !NOT_TYPED.contains(f.name()) && !ID.matcher(f.value()).matches())
                .forEach(f -> words.computeIfAbsent(f.name(), name -> new ArrayList<>()).add(f.value()));
        List<TypedBox> boxes = new ArrayList<>();
        words.forEach((name, all) -> boxes.add(new TypedBox("typed-" + (boxes.size() + 1), LABELS.get(name), named(name), String.join("\n", all))));
        return boxes;
    }

    private static String named(String field) {
        String words = field.replaceAll(UUID, "").replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[-_.]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
        return words.isEmpty() ? field : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
