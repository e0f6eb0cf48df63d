package org.sayso.partnership;

import static org.sayso.partnership.Content.listOf;
import static org.sayso.partnership.Content.required;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.web.Scene;

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

    /**
     * @param deep one of the six pairs of colours that can be read, light and dark: grape, sky, teal, leaf, berry, sun. Coral is kept for help.
     * @param wave what its places look like, in pictures and where a page begins: coast, hills, street
     */
    @Introspected
    public record Brand(String deep, String wave) {
        public static final List<String> DEEP = List.of("grape", "sky", "teal", "leaf", "berry", "sun");
        public static final List<String> WAVES = List.of("coast", "hills", "street");

        public Brand {
            oneOf(DEEP, deep, "brand.deep");
            oneOf(WAVES, wave, "brand.wave");
        }

        private static void oneOf(List<String> known, String value, String field) {
            if (!known.contains(value)) {
                throw new IllegalArgumentException(field + " is one of " + String.join(", ", known));
            }
        }
    }

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

    /**
     * A number to call, with who looks after it and when it was last checked.
     *
     * @param words its part of the keys that say it in every language, or null where it is only in English
     */
    @Introspected
    public record Helpline(
            String name, @Nullable String words, String call, String text, String web, String hours, String who, LocalDate checkedOn, String owner) {
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

        /** The key of its name in every language, or null where it is only in English. */
        public @Nullable String getNameKey() {
            return key("name", name);
        }

        public @Nullable String getTextKey() {
            return key("text", text);
        }

        public @Nullable String getWhoKey() {
            return key("who", who);
        }

        public @Nullable String getHoursKey() {
            return key("hours", hours);
        }

        private @Nullable String key(String part, @Nullable String english) {
            return words == null || english == null ? null : "partnership.helpline." + words + "." + part;
        }
    }

    @Introspected
    public record Safeguarding(String frontDoor, Integer decisionWithinHours) {}

    /** The first three that can be called or texted, for the note that stands on many pages; all of them are on the help page. */
    public List<Helpline> nearestHelp() {
        return helplines.stream().filter(line -> line.call() != null || line.text() != null).limit(3).toList();
    }

    /** The one that stands on paper for children and young people, where it can be called. */
    public @Nullable Helpline forChildren() {
        return helplines.stream().filter(line -> line.name().equals("Childline") && line.call() != null).findFirst().orElse(null);
    }

    /** The picture of one of its campaigns. */
    public Scene picture(String campaign) {
        return Scene.of(campaign, brand.wave());
    }

    /** Its own picture, where no campaign is. */
    public Scene getScene() {
        return picture(slug);
    }

    public String currentPlan() {
        return plans.getFirst();
    }

    public Optional<Area> area(String slug) {
        return areas.stream().filter(a -> a.slug().equals(slug)).findFirst();
    }
}
