package org.sayso.partnership;

import static org.sayso.partnership.Content.listOf;
import static org.sayso.partnership.Content.required;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One children's partnership, as {@code content/partnerships/<slug>.yml} tells it.
 *
 * @param plans slugs of its plans, the current one first
 */
@Introspected
public record Partnership(
        String slug, String name, String shortName, String siteName, String runBy, List<String> plans, Brand brand,
        Contact contact, Promise promise, List<Area> areas, List<Helpline> helplines, Safeguarding safeguarding) {

    public Partnership {
        required(slug, "slug");
        required(name, "name");
        required(shortName, "shortName");
        required(siteName, "siteName");
        required(runBy, "runBy");
        required(brand, "brand");
        required(promise, "promise");
        plans = listOf(plans);
        areas = listOf(areas);
        helplines = listOf(helplines);
    }

    /** @param deep tone of the brand: grape, teal or sky; @param wave shape of the divider */
    @Introspected
    public record Brand(String deep, String wave) {}

    @Introspected
    public record Contact(String email, String phone) {}

    @Introspected
    public record Promise(int readWithinSchoolDays) {}

    @Introspected
    public record Area(String slug, String name) {
        public Area {
            required(slug, "slug");
            required(name, "name");
        }
    }

    /** A number to call, with who looks after it and when it was last checked. */
    @Introspected
    public record Helpline(String name, String call, String text, String web, String hours, String who, LocalDate checkedOn, String owner) {
        public Helpline {
            required(name, "name");
            required(checkedOn, "checkedOn");
        }

        /** The number as a telephone link takes it, or null. */
        public String dial() {
            return call == null ? null : call.replaceAll("[^0-9+]", "");
        }

        public String getDial() {
            return dial();
        }
    }

    @Introspected
    public record Safeguarding(String frontDoor, Integer decisionWithinHours) {}

    /** The first three that can be called or texted, for the note that stands on many pages; all of them are on the help page. */
    public List<Helpline> nearestHelp() {
        return helplines.stream().filter(line -> line.call() != null || line.text() != null).limit(3).toList();
    }

    public String currentPlan() {
        return plans.getFirst();
    }

    public Optional<Area> area(String slug) {
        return areas.stream().filter(a -> a.slug().equals(slug)).findFirst();
    }
}
