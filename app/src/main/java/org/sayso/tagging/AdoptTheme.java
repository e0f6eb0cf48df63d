package org.sayso.tagging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.nlp.Theme;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Text;

/** A theme joins the themes of a plan. After the commit, call {@link ReadAgain#changed}: then responses are read with it. */
@Singleton
public class AdoptTheme {
    private static final int LONGEST_SLUG = 60;
    private final OwnThemeRepository themes;
    private final OwnThemeLineRepository lines;
    private final ResponseRepository responses;
    private final Taggers taggers;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    AdoptTheme(
            OwnThemeRepository themes, OwnThemeLineRepository lines, ResponseRepository responses, Taggers taggers, Audit audit, Site site, Clock clock) {
        this.themes = themes;
        this.lines = lines;
        this.responses = responses;
        this.taggers = taggers;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param priority slug, or {@code none} for a theme outside the plan
     * @param wordings what belongs to it, in plain lines
     * @param examples ids of released responses whose whole words count as lines, as long as they are there
     */
    @Transactional
    public OwnTheme adopt(Colleague who, String plan, String priority, String name, List<String> wordings, List<String> examples) {
        OwnTheme theme = themes.save(new OwnTheme(
                UUID.randomUUID().toString(), site.slug(), plan, freeSlug(plan, name), priority, name, clock.instant(), who.name(), null, null));
        List<OwnThemeLine> all = new ArrayList<>();
        wordings.forEach(wording -> all.add(new OwnThemeLine(theme.id(), all.size(), wording, null)));
        responses.findByPartnershipAndIdIn(site.slug(), examples.isEmpty() ? List.of("") : examples).stream()
                .filter(r -> r.standing() == Standing.RELEASED && r.publicWords() == null).map(Response::id).sorted().forEach(id -> all.add(new OwnThemeLine(theme.id(), all.size(), null, id)));
        lines.saveAll(all);
        audit.wrote(who, "adopt a theme", "theme " + theme.id(), name);
        return theme;
    }

    private String freeSlug(String plan, String name) {
        Set<String> known = taggers.of(plan).map(t -> t.themes().stream().map(Theme::slug).collect(Collectors.toSet())).orElse(Set.of());
        String slug = Text.slug(name).substring(0, Math.min(LONGEST_SLUG, Text.slug(name).length()));
        String free = slug;
        for (int i = 2; known.contains(free) || themes.existsByPartnershipAndPlanAndSlug(site.slug(), plan, free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }
}
