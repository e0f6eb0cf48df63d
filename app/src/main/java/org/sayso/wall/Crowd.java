package org.sayso.wall;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.SmallNumbers;

/**
 * Says from whom an idea comes: an age and an area stand beside words only where at least ten people of this campaign share all that is said
 * (the rule of small numbers), and an area only where people were told so.
 */
final class Crowd {
    private final Campaign campaign;
    private final List<IdeaRepository.Group> groups;
    private final Partnership partnership;

    Crowd(Campaign campaign, List<IdeaRepository.Group> groups, Partnership partnership) {
        this.campaign = campaign;
        this.groups = groups;
        this.partnership = partnership;
    }

    /** @param who message key; @param age message key, or null; @param area its name, or null */
    record Said(String who, @Nullable String age, @Nullable String area) {}

    Said of(Response response) {
        boolean isYoung = "child".equals(response.who()) || "young_person".equals(response.who());
        String age = isYoung ? response.ageBand() : null;
        String area = campaign.saysAreas() ? response.area() : null;
        if (age != null && area != null && isLarge(response, g -> age.equals(g.ageBand()) && area.equals(g.area()))) {
            return said(response, age, area);
        }
        if (age != null && isLarge(response, g -> age.equals(g.ageBand()))) {
            return said(response, age, null);
        }
        return said(response, null, area != null && isLarge(response, g -> area.equals(g.area())) ? area : null);
    }

    private boolean isLarge(Response response, Predicate<IdeaRepository.Group> is) {
        return SmallNumbers.isCrowd(groups.stream().filter(g -> Objects.equals(g.who(), response.who())).filter(is).mapToLong(IdeaRepository.Group::people).sum());
    }

    private Said said(Response response, @Nullable String age, @Nullable String area) {
        return new Said(
                whoKey(response), age == null ? null : "publishing.age." + age,
                area == null ? null : partnership.area(area).map(a -> a.name().replaceFirst(":.*", "")).orElse(null));
    }

    /** Key of the words for who said it, in broad words. */
    static String whoKey(Response response) {
        return "publishing.who." + (response.who() == null ? "somebody" : response.who());
    }
}
