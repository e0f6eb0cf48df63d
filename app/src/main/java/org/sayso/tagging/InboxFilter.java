package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.web.Paging;

/**
 * What of the inbox is shown: kept in the address, so that a link, the way back from a form and a bookmark all keep it.
 *
 * @param state {@code new} (the usual one), {@code unsure}, {@code needs-english}, {@code decided}, {@code none}, {@code all}
 * @param who slug of a respondent, or {@code unsaid}
 * @param sort {@code oldest} (the usual one) or {@code surest}
 */
@Introspected
record InboxFilter(
        @Nullable @QueryValue String state, @Nullable @QueryValue String priority, @Nullable @QueryValue String who,
        @Nullable @QueryValue String campaign, @Nullable @QueryValue String sort, @Nullable @QueryValue Integer page) {
    static final String PATH = "/desk/inbox";
    static final List<String> STATES = List.of("new", "unsure", "needs-english", "decided", "none", "all");

    InboxFilter {
        state = state != null && STATES.contains(state) ? state : "new";
        priority = kept(priority);
        who = kept(who);
        campaign = kept(campaign);
        sort = "surest".equals(sort) ? sort : "oldest";
        page = Paging.page(page);
    }

    private static String kept(String slug) {
        return slug != null && slug.matches("[a-z0-9_-]{1,80}") ? slug : "";
    }

    InboxFilter withState(String other) {
        return new InboxFilter(other, priority, who, campaign, sort, 1);
    }

    InboxFilter withPriority(String other) {
        return new InboxFilter(state, other, who, campaign, sort, 1);
    }

    InboxFilter withWho(String other) {
        return new InboxFilter(state, priority, other, campaign, sort, 1);
    }

    InboxFilter withCampaign(String other) {
        return new InboxFilter(state, priority, who, other, sort, 1);
    }

    InboxFilter withSort(String other) {
        return new InboxFilter(state, priority, who, campaign, other, 1);
    }

    public boolean isNarrowed() {
        return !(priority + who + campaign).isEmpty();
    }

    /** Whether undecided responses are among those listed. */
    boolean isOfUndecided() {
        return state.equals("new") || state.equals("all");
    }

    /** That path with this filter, ready for more to be added. */
    String base(String path) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("state", state.equals("new") ? "" : state);
        query.put("priority", priority);
        query.put("who", who);
        query.put("campaign", campaign);
        query.put("sort", sort.equals("oldest") ? "" : sort);
        return Paging.base(path, query);
    }

    String path(String path) {
        String base = base(path) + (page > 1 ? "page=" + page + "&" : "");
        return base.substring(0, base.length() - 1);
    }

    String path() {
        return path(PATH);
    }

    /** The inbox with one response chosen. */
    String chosen(@Nullable String responseId, @Nullable String done) {
        String base = path();
        String more = (responseId == null ? "" : "&id=" + responseId) + (done == null ? "" : "&done=" + done);
        return (more.isEmpty() ? base : base + (base.contains("?") ? more : "?" + more.substring(1))) + "#current";
    }
}
