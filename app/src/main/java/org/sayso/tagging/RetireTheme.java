package org.sayso.tagging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** A theme leaves the themes of a plan; twice is as once. After the commit, call {@link ReadAgain#changed}. */
@Singleton
public class RetireTheme {
    private final OwnThemeRepository themes;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    RetireTheme(OwnThemeRepository themes, Audit audit, Site site, Clock clock) {
        this.themes = themes;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public OwnTheme retire(Colleague who, String themeId) {
        OwnTheme theme = themes.findByPartnershipAndId(site.slug(), themeId).orElseThrow(Refusal::notFound);
        if (theme.retiredAt() == null) {
            themes.retire(themeId, clock.instant(), who.name());
            audit.wrote(who, "retire a theme", "theme " + themeId, theme.name());
        }
        return theme;
    }
}
