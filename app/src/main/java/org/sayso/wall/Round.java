package org.sayso.wall;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ten cards for one person: which, how far she is, and what she said. It travels whole in a signed token ({@link Rounds}), so it needs no account,
 * no cookie and no row; only her answers are kept, under a hash of its id.
 *
 * @param place of the card that is next, from 0
 * @param answers a letter for each card: {@link Opinion#sign}, or {@value #NONE} while she has not said
 */
record Round(String id, List<Card> cards, int place, String answers) {
    private static final char NONE = '-';
    private static final String BETWEEN = "~";
    private static final int ID = 22;
    private static final int PRINT = 12;
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    /** @param ofWords the words that were there when the round began, see {@link Statement} */
    record Card(String id, String ofWords) {
        boolean is(Statement statement) {
            return statement.id().equals(id) && statement.ofWords().equals(ofWords);
        }
    }

    static Round fresh(String id, List<Statement> statements) {
        return new Round(id, statements.stream().map(s -> new Card(s.id(), s.ofWords())).toList(), 0, String.valueOf(NONE).repeat(statements.size()));
    }

    boolean isOver() {
        return place >= cards.size();
    }

    Card card() {
        return cards.get(place);
    }

    Round at(int next) {
        return new Round(id, cards, next, answers);
    }

    Round answered(Opinion opinion) {
        return new Round(id, cards, place + 1, answers.substring(0, place) + opinion.sign() + answers.substring(place + 1));
    }

    Optional<Opinion> answerTo(int card) {
        return Opinion.of(answers.charAt(card));
    }

    /** What she answered, in the order of the cards. */
    List<Integer> answeredPlaces() {
        return IntStream.range(0, cards.size()).filter(i -> answerTo(i).isPresent()).boxed().toList();
    }

    /** In letters that an address takes. Without a full stop: that is for the token round it. */
    String text() {
        return id + BETWEEN + place + BETWEEN + answers + BETWEEN + cards.stream().map(card -> packed(card.id()) + card.ofWords()).collect(Collectors.joining());
    }

    /** Of a text that we signed. */
    static Round of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        List<Card> cards = new ArrayList<>();
        for (int at = 0; at < parts[3].length(); at += ID + PRINT) {
            cards.add(new Card(unpacked(parts[3].substring(at, at + ID)), parts[3].substring(at + ID, at + ID + PRINT)));
        }
        return new Round(parts[0], List.copyOf(cards), Integer.parseInt(parts[1]), parts[2]);
    }

    private static String packed(String uuid) {
        UUID id = UUID.fromString(uuid);
        return TO_TEXT.encodeToString(ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
    }

    private static String unpacked(String packed) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(packed));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
