package org.sayso.participation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.FormVersion;
import org.sayso.web.Text;
import org.sayso.web.TypedDay;

/**
 * An activity as typed.
 *
 * @param areas slugs; {@link #EVERYWHERE} takes the place of all others
 * @param actions as {@code plan:ref}
 * @param key of the form of a new one; it becomes its id
 * @param version what the form was made from; -1 for a new one
 */
@Introspected
record ActivityForm(
        String title, String runBy, List<String> groups, List<String> areas, String method, String often, TypedDay from, TypedDay until, boolean agreed, String criteria, String sharing, String sharedWith,
        List<String> actions, String note, boolean isPublic, long version, String key) {
    static final String EVERYWHERE = "everywhere";

    static ActivityForm of(FormFields f) {
        return new ActivityForm(
                Text.line(f.one("title")), Text.line(f.one("run-by")), f.all("groups"), f.all("areas"), f.one("method"), f.one("often"), TypedDay.of(f, "from"), TypedDay.of(f, "until"),
                f.one("agreed").equals("yes"), Text.clean(f.one("criteria")), f.one("sharing"), Text.clean(f.one("shared-with")), f.all("actions"), Text.clean(f.one("note")), f.one("public").equals("yes"),
                FormVersion.of(f.one("version")), FormKey.of(f.one("key")));
    }

    static ActivityForm of(Activity a) {
        return new ActivityForm(
                a.title(), a.runBy(), AskedGroup.read(a.audiences()).stream().map(AskedGroup::slug).toList(), a.areas() == null ? List.of(EVERYWHERE) : a.areaList(), a.method(), a.howOften(),
                TypedDay.of(a.fromDay()), TypedDay.of(a.untilDay()), a.criteriaAgreed(), text(a.criteria()), a.sharing(), text(a.sharedWith()), a.actionList(), text(a.note()), a.isPublic(), a.version(), "");
    }

    /** @param query an address may say the group and the area, as cells of the matrix do */
    static ActivityForm blank(HttpParameters query, String key) {
        return new ActivityForm(
                "", "", chosen(query.get("audience")), chosen(query.get("area")), ActivityMethod.SURVEY.slug(), HowOften.ONCE.slug(), TypedDay.NONE, TypedDay.NONE, false, "", Sharing.NOT_ASKED.slug(), "",
                List.of(), "", false, FormVersion.NONE, key);
    }

    ActivityForm withVersion(long newVersion) {
        return new ActivityForm(title, runBy, groups, areas, method, often, from, until, agreed, criteria, sharing, sharedWith, actions, note, isPublic, newVersion, key);
    }

    String keptGroups() {
        return AskedGroup.kept(groups);
    }

    /** Null for everywhere. */
    String keptAreas() {
        return areas.contains(EVERYWHERE) ? null : areas.stream().sorted().collect(Collectors.joining(","));
    }

    String keptActions() {
        return actions.stream().sorted().collect(Collectors.joining(","));
    }

    LocalDate fromDay() {
        return from.date().orElseThrow();
    }

    LocalDate untilDay() {
        return until.date().orElse(null);
    }

    private static List<String> chosen(String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
