package org.sayso.demo;

import static org.sayso.partnership.Content.listOf;
import static org.sayso.partnership.Content.required;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of the demo's files; {@code content/demo/README.md} says what each field means. */
final class DemoFiles {
    private DemoFiles() {}

    record Responses(List<Heard> responses) {}

    /** @param stage held, released, tagged, kept_private, concern or withdrawn */
    record Heard(
            String id, String campaign, @JsonProperty("text") String words, String who, String ageBand, String area, boolean mayQuote, int daysAgo,
            String stage, String reason, @JsonProperty("publicText") String publicWords, String english, List<String> priorities, Map<Integer, Object> answers) {
        private static final Set<String> STAGES = Set.of("held", "released", "tagged", "kept_private", "concern", "withdrawn");

        Heard {
            required(id, "id");
            required(campaign, "campaign");
            required(words, "text");
            if (!STAGES.contains(required(stage, "stage"))) {
                throw new IllegalArgumentException("field stage must be one of " + STAGES);
            }
            priorities = listOf(priorities);
            answers = answers == null ? Map.of() : answers;
        }
    }

    /**
     * What a second plan lead read without seeing what the first one chose.
     *
     * @param first responses that the second one decided first; @param same those that both read and chose the same for
     */
    record SecondReadings(List<String> first, List<String> same, List<Differing> differing) {
        SecondReadings {
            first = listOf(first);
            same = listOf(same);
            differing = listOf(differing);
        }
    }

    /** @param settled what both decided together since; null when they have not */
    record Differing(String response, List<String> priorities, List<String> settled) {
        Differing {
            required(response, "response");
            priorities = listOf(priorities);
        }
    }

    record Places(List<Place> places) {}

    /** @param place null for the campaign's own link; @param scans how often it was opened, by days ago */
    record Place(String campaign, String place, Map<Integer, Long> scans) {
        Place {
            required(campaign, "campaign");
            scans = scans == null ? Map.of() : scans;
        }
    }

    /** What people said on cards, and the statements of the team there. */
    record Cards(List<TeamSays> statements, List<Answers> answers) {
        Cards {
            statements = listOf(statements);
            answers = listOf(answers);
        }
    }

    record TeamSays(String campaign, @JsonProperty("text") String words) {
        TeamSays {
            required(campaign, "campaign");
            required(words, "text");
        }
    }

    record Answers(String response, int agree, int disagree, int notSure) {
        Answers {
            required(response, "response");
        }
    }

    record Forums(List<Forum> forums) {}

    record Forum(String title, String kind, String about, String runBy, String meets) {
        Forum {
            required(title, "title");
            required(kind, "kind");
            required(about, "about");
            required(runBy, "runBy");
        }
    }

    record Events(List<Event> events) {}

    /**
     * @param inDays from the day of loading; the event is on the Thursday of that week
     * @param link of the meeting, for one that people can join online
     * @param plan the current one when it is not said; @param actions refs of it
     * @param walkIns who came without a booking; @param decided what the record of it says; @param faces how many said it was good, okay, not_good
     */
    record Event(
            String title, Integer inDays, String from, String to, String kind, String audience, String about, String place, String address, String directions, String locality, String link,
            List<String> access, int capacity, Integer target, String plan, List<String> actions, String campaign, String series, String contact, Agenda agenda, List<Booking> bookings,
            Integer walkIns, String decided, List<Agreed> agreed, Map<String, Integer> faces) {
        Event {
            required(title, "title");
            required(inDays, "inDays");
            required(from, "from");
            required(to, "to");
            required(kind, "kind");
            required(audience, "audience");
            required(about, "about");
            access = listOf(access);
            actions = listOf(actions);
            bookings = listOf(bookings);
            agreed = listOf(agreed);
            walkIns = walkIns == null ? Integer.valueOf(0) : walkIns;
            faces = faces == null ? Map.of() : faces;
        }
    }

    /** @param handedTo where the links went by which people voted; the vote ends four days before the event */
    record Agenda(int slots, String handedTo, List<Item> items, List<Ballot> ballots, List<Guest> guests) {
        Agenda {
            required(handedTo, "handedTo");
            items = listOf(items);
            ballots = listOf(ballots);
            guests = listOf(guests);
        }
    }

    record Item(String words, String why, Boolean speaker) {
        Item {
            required(words, "words");
            speaker = Boolean.TRUE.equals(speaker);
        }
    }

    /** @param links how many voted so; @param dots for each item in its order */
    record Ballot(int links, List<Integer> dots) {
        Ballot {
            dots = listOf(dots);
        }
    }

    record Guest(String who, String state, String note) {
        Guest {
            required(who, "who");
            required(state, "state");
        }
    }

    /** @param name none where it would be erased by now; @param came how many of them did */
    record Booking(String name, int people, Integer children, List<String> needs, Integer came) {
        Booking {
            children = children == null ? Integer.valueOf(0) : children;
            needs = listOf(needs);
        }
    }

    /** @param dueInDays from the day of loading, as {@code finishedInDays}, which an open one does not have */
    record Agreed(String what, String who, int dueInDays, Integer finishedInDays, String proof, String action, String whyNot) {
        Agreed {
            required(what, "what");
            required(who, "who");
        }
    }

    record Leaders(List<Leader> leaders) {}

    /** @param asked some of the responses, as questions to this role */
    record Leader(String campaign, String title, String decides, int days, List<AskedOf> asked) {
        Leader {
            required(campaign, "campaign");
            required(title, "title");
            required(decides, "decides");
            asked = listOf(asked);
        }
    }

    /** @param answer null while it waits; @param cannot it is the reason why there is none; @param answeredAfter days after it was asked */
    record AskedOf(String response, int daysAgo, String answer, boolean cannot, int answeredAfter) {
        AskedOf {
            required(response, "response");
        }
    }

    record Groups(List<Group> groups) {}

    /** @param said some of the answers of its campaign, as what this group said */
    record Group(String campaign, String name, String kind, int usualSize, String leader, List<SaidTogether> said) {
        Group {
            required(campaign, "campaign");
            required(name, "name");
            required(kind, "kind");
            said = listOf(said);
        }
    }

    /** @param people how many were there on that day; @param saidBy how many of them said so, null when nobody counted */
    record SaidTogether(String response, int people, Integer saidBy) {
        SaidTogether {
            required(response, "response");
        }
    }

    record Changes(List<Told> changes) {}

    record Told(
            String slug, String priority, String action, String campaign, String title, String said, String did, String status, String reason,
            Integer statusDaysAgo, List<StepTold> steps, List<String> responses, List<String> quotes, String state) {
        Told {
            required(slug, "slug");
            required(priority, "priority");
            required(title, "title");
            required(status, "status");
            steps = listOf(steps);
            responses = listOf(responses);
            quotes = listOf(quotes);
        }
    }

    record StepTold(int daysAgo, String status, String note) {}
}
