package org.sayso.wall;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Tags;

/** Begins a round: ten statements, those that were answered least often first, and their topics in turns. Nothing is written. */
@Singleton
class DealCards {
    static final int A_ROUND = 10;
    private static final int LOOKED_AT = 200;
    private static final String TEAM = "team";
    private static final String NO_TOPIC = "none";
    private final CardRepository cards;
    private final Statements statements;
    private final Tags tags;

    DealCards(CardRepository cards, Statements statements, Tags tags) {
        this.cards = cards;
        this.statements = statements;
        this.tags = tags;
    }

    Round deal(Campaign campaign) {
        UUID id = UUID.randomUUID();
        List<CardRepository.Seen> seen = new ArrayList<>(cards.ideas(campaign.id(), LOOKED_AT));
        Map<String, String> topics = topics(seen);
        List<CardRepository.Seen> ofTeam = cards.ofTeam(campaign.id(), LOOKED_AT);
        ofTeam.forEach(s -> topics.put(s.id(), TEAM));
        seen.addAll(ofTeam);
        Collections.shuffle(seen, new Random(id.getLeastSignificantBits()));
        seen.sort(Comparator.comparingLong(CardRepository.Seen::times));
        return Round.fresh(id.toString(), statements.on(campaign, mixed(seen.stream().map(CardRepository.Seen::id).toList(), topics)));
    }

    /** The first of each topic, then the second of each, and so on. */
    static List<String> mixed(List<String> ids, Map<String, String> topics) {
        Map<String, List<String>> byTopic = new LinkedHashMap<>();
        ids.forEach(id -> byTopic.computeIfAbsent(topics.getOrDefault(id, NO_TOPIC), topic -> new ArrayList<>()).add(id));
        List<String> mixed = new ArrayList<>();
        for (int turn = 0; mixed.size() < Math.min(A_ROUND, ids.size()); turn++) {
            for (List<String> ofTopic : byTopic.values()) {
                if (turn < ofTopic.size() && mixed.size() < A_ROUND) {
                    mixed.add(ofTopic.get(turn));
                }
            }
        }
        return mixed;
    }

    private Map<String, String> topics(List<CardRepository.Seen> seen) {
        Map<String, String> topics = new LinkedHashMap<>();
        Map<String, CurrentTags> decided = tags.of(seen.stream().map(CardRepository.Seen::id).toList());
        decided.forEach((id, tag) -> topics.put(id, tag.priorities().isEmpty() ? NO_TOPIC : tag.priorities().getFirst()));
        return topics;
    }
}
