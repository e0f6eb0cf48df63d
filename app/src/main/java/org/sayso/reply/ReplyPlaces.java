package org.sayso.reply;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where responses are answered that are not answered at the desk pages of replies. */
@Singleton
class ReplyPlaces {
    private final List<AnsweredElsewhere> rooms;

    ReplyPlaces(List<AnsweredElsewhere> rooms) {
        this.rooms = rooms;
    }

    Map<String, AnsweredElsewhere.Place> of(Collection<String> responseIds) {
        Map<String, AnsweredElsewhere.Place> all = new HashMap<>();
        rooms.forEach(room -> all.putAll(room.of(responseIds)));
        return all;
    }

    Optional<AnsweredElsewhere.Place> of(String responseId) {
        return Optional.ofNullable(of(List.of(responseId)).get(responseId));
    }
}
