package org.sayso.easy;

import static org.sayso.partnership.Content.required;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Content;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Language;
import org.sayso.web.Words;

/** The picture cards of each plan, from {@code content/easy/topics.yml}: one for each priority, and one for something else. */
@Singleton
class EasyTopics {
    static final String FILE = "easy/topics.yml";
    static final int LONGEST_NAME = 3;
    private final Map<String, List<Topic>> byPlan = new HashMap<>();

    EasyTopics(Plans plans, Words words) {
        TopicFile file = Content.read(FILE, TopicFile.class);
        plans.all().forEach(plan -> byPlan.put(plan.slug(), topics(plan, file, words)));
    }

    record TopicFile(Named other, Map<String, Map<String, Named>> plans) {}

    /** @param words the end of the key of its name, after {@code easy.topic.} */
    record Named(String words, String icon) {
        Named {
            required(words, "words");
            required(icon, "icon");
        }

        Topic topic(String number, String slug, String colour, Words all) {
            String key = "easy.topic." + words;
            String name = all.own(Language.ENGLISH, key).orElseThrow(() -> new Content.BadContent(FILE, 0, slug, "the bundle has no words " + key));
            if (EasyWords.count(name) > LONGEST_NAME) {
                throw new Content.BadContent(FILE, 0, slug, "more than " + LONGEST_NAME + " words: " + name);
            }
            return new Topic(number, slug, key, name, icon, colour);
        }
    }

    /** None when a campaign feeds a plan that is not here any more. */
    List<Topic> of(Campaign campaign) {
        return byPlan.getOrDefault(campaign.plan(), List.of());
    }

    Optional<Topic> ofNumber(Campaign campaign, String number) {
        return of(campaign).stream().filter(topic -> topic.number().equals(number)).findFirst();
    }

    Optional<Topic> of(Campaign campaign, String slug) {
        return of(campaign).stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    private static List<Topic> topics(Plan plan, TopicFile file, Words words) {
        Map<String, Named> names = file.plans().getOrDefault(plan.slug(), Map.of());
        List<Topic> topics = new ArrayList<>();
        for (Plan.Priority priority : plan.priorities()) {
            Named named = names.get(priority.slug());
            if (named == null) {
                throw new Content.BadContent(FILE, 0, plan.slug(), "the priority " + priority.slug() + " has no easy name");
            }
            topics.add(named.topic(String.valueOf(priority.number()), priority.slug(), priority.colour(), words));
        }
        topics.add(file.other().topic(Topic.OTHER, "other", null, words));
        return List.copyOf(topics);
    }
}
