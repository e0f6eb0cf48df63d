package org.sayso.theme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Readings;
import org.sayso.tagging.TagDecisionKind;
import org.sayso.tagging.Tags;
import org.sayso.tagging.ThemeGuess;
import org.sayso.web.Moments;

/** Makes rows in the order of the ids; what is not read, or not this site's, is left out. */
@Singleton
class VoiceRows {
    private final ResponseRepository responses;
    private final Readings readings;
    private final Tags tags;
    private final Site site;

    VoiceRows(ResponseRepository responses, Readings readings, Tags tags, Site site) {
        this.responses = responses;
        this.readings = readings;
        this.tags = tags;
        this.site = site;
    }

    List<VoiceRow> of(List<String> ids, Plan plan) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Response> found = responses.findByPartnershipAndIdIn(site.slug(), ids).stream().filter(r -> r.standing().isRead())
                .collect(Collectors.toMap(Response::id, Function.identity()));
        Map<String, List<ThemeGuess>> themes = readings.themes(found.keySet());
        Map<String, CurrentTags> decided = tags.of(found.keySet());
        return ids.stream().map(found::get).filter(Objects::nonNull).map(r -> row(
                r, plan, themes.getOrDefault(r.id(), List.of()).stream().map(ThemeGuess::themeName).toList(), Optional.ofNullable(decided.get(r.id())))).toList();
    }

    private VoiceRow row(Response r, Plan plan, List<String> themes, Optional<CurrentTags> decided) {
        String area = r.area() == null ? null : site.partnership().area(r.area()).map(Partnership.Area::name).orElse(null);
        return new VoiceRow(
                r.id(), "/desk/inbox?state=all&id=" + r.id(), Moments.day(r.receivedAt()), r.who() == null ? null : "tagging.who." + r.who(),
                r.ageBand() == null ? null : "tagging.age." + r.ageBand(), area, r.language() == null || r.language().equals("en") ? null : r.language(),
                r.shownWords(), themes, decided.map(d -> d.priorities().stream().map(p -> PriorityChip.of(plan, p)).toList()).orElse(List.of()),
                decided.map(d -> d.kind() == TagDecisionKind.FITS_NONE).orElse(false), r.standing() == Standing.KEPT_PRIVATE, !r.mayQuote(),
                r.standing() == Standing.RELEASED && r.publicWords() == null);
    }
}
