package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;

/** Puts together what a colleague keeps. The list stands where nothing is asked yet; the form where something is. */
@Singleton
class ViewLists {
    private final SavedViewRepository views;
    private final FindResponses find;
    private final Site site;

    ViewLists(SavedViewRepository views, FindResponses find, Site site) {
        this.views = views;
        this.find = find;
        this.site = site;
    }

    /** @param gone id of one that was deleted a moment ago */
    ViewList of(Colleague who, Asked asked, @Nullable String gone, ViewForm form, Problems problems) {
        if (who.id() == null) { // a program
            return new ViewList(List.of(), false, null, null, "", "", "");
        }
        List<SavedView> kept = views.of(site.slug(), who.id());
        String now = asked.kept();
        Optional<SavedView> same = kept.stream().filter(view -> view.asked().equals(now)).findFirst();
        return new ViewList(
                asked.isNothing() ? kept.stream().map(view -> row(view, who)).toList() : List.of(),
                !asked.isNothing() && (same.isEmpty() || problems.any()), same.map(SavedView::name).orElse(null),
                gone == null ? null : views.find(site.slug(), who.id(), gone).filter(view -> view.deletedAt() != null)
                        .map(view -> new ViewList.Row(view.id(), view.name(), null, "")).orElse(null),
                form.key(), form.name() == null ? "" : form.name(), now);
    }

    private ViewList.Row row(SavedView view, Colleague who) {
        int fresh = find.countSince(view.asked(1), who, view.openedAt()).orElse(0);
        return new ViewList.Row(view.id(), view.name(), fresh == 0 ? null : fresh == 1 ? "search.views.new.one" : "search.views.new.many", Numbers.grouped(fresh));
    }
}
