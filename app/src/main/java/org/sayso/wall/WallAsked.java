package org.sayso.wall;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.plan.Plan;
import org.sayso.publishing.ChangeStatus;
import org.sayso.web.Paging;
import org.sayso.web.Text;

/**
 * What somebody wants to see of a wall.
 *
 * @param about slug of a priority, or empty
 * @param happened {@value #SOMETHING}, {@value #NOTHING}, the slug of a status, or empty
 * @param unknown values that are nothing here: they are left out, and the page says so
 */
record WallAsked(String q, String about, String happened, WallOrder order, int page, List<String> unknown) {
    static final String SOMETHING = "something";
    static final String NOTHING = "nothing_yet";
    private static final int LONGEST = 200;

    static WallAsked of(HttpParameters query, Plan plan) {
        List<String> unknown = new ArrayList<>();
        String about = known(query, "about", unknown, slug -> plan.priority(slug).isPresent());
        String happened = known(query, "happened", unknown, slug -> slug.equals(SOMETHING) || slug.equals(NOTHING) || ChangeStatus.of(slug).isPresent());
        String order = known(query, "order", unknown, slug -> WallOrder.of(slug).isPresent());
        String page = Optional.ofNullable(query.get("page")).orElse("");
        return new WallAsked(
                cut(Text.line(query.get("q")), LONGEST), about, happened, WallOrder.of(order).orElse(WallOrder.MIXED),
                Paging.page(page.matches("\\d{1,6}") ? Integer.valueOf(page) : null), unknown);
    }

    boolean isNarrowed() {
        return !q.isEmpty() || !about.isEmpty() || !happened.isEmpty();
    }

    boolean isFiltered() {
        return !about.isEmpty() || !happened.isEmpty() || order != WallOrder.MIXED;
    }

    boolean takes(Idea idea) {
        return takesAbout(idea) && takesHappened(idea);
    }

    boolean takesAbout(Idea idea) {
        return idea.isAbout(about);
    }

    boolean takesHappened(Idea idea) {
        return happened.isEmpty() || happened.equals(NOTHING) && idea.answer() == null
                || idea.answer() != null && (happened.equals(SOMETHING) || idea.answer().status().slug().equals(happened));
    }

    WallAsked withAbout(String slug) {
        return new WallAsked(q, slug, happened, order, 1, List.of());
    }

    WallAsked withHappened(String slug) {
        return new WallAsked(q, about, slug, order, 1, List.of());
    }

    /** The address without the page, ready for it to be added. */
    String base(String path) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", q);
        query.put("about", about);
        query.put("happened", happened);
        query.put("order", order == WallOrder.MIXED ? "" : order.slug());
        return Paging.base(path, query);
    }

    private static String known(HttpParameters query, String name, List<String> unknown, java.util.function.Predicate<String> is) {
        String value = Text.line(query.get(name));
        if (value.isEmpty() || is.test(value)) {
            return value;
        }
        unknown.add(cut(value, 40));
        return "";
    }

    private static String cut(String text, int longest) {
        return Text.length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
