package org.sayso.easy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.IntStream;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Clues;
import org.sayso.web.Problems;

/**
 * One page of the easy version.
 *
 * @param campaign null when the database did not answer: the page still gives the words back
 * @param question of the campaign in easy words; null where nobody has written one
 * @param step 1 to 4, or 0 where there is none
 * @param topic the one that was chosen, and {@code face}; null before
 * @param pieces the typed words for the check, with what may tell who somebody is marked
 * @param firstReceipt for whoever sends one journey twice with two answers: where the first one can be seen
 */
@Introspected
record EasyPage(
        String slug, @Nullable Campaign campaign, @Nullable String question, int step, List<TopicCard> topics, List<FaceCard> faces, @Nullable Topic topic,
        @Nullable FaceCard face, EasyForm form, String token, List<Clues.Piece> pieces, @Nullable String firstReceipt, Problems problems) {
    static final int STEPS = 4;

    @Introspected
    record TopicCard(Topic topic, boolean chosen) {}

    /** @param words message key */
    @Introspected
    record FaceCard(String number, String slug, String words, boolean chosen) {
        static FaceCard of(Face face, boolean chosen) {
            return new FaceCard(face.number(), face.slug(), face.words(), chosen);
        }
    }

    /** The same page with another field. */
    EasyPage with(int newStep, List<Clues.Piece> newPieces, @Nullable String newReceipt) {
        return new EasyPage(slug, campaign, question, newStep, topics, faces, topic, face, form, token, newPieces, newReceipt, problems);
    }

    public int getSteps() {
        return STEPS;
    }

    /** A dot for each step: done, now or still to come. */
    public List<String> getDots() {
        return IntStream.rangeClosed(1, STEPS).mapToObj(dot -> dot < step ? "is-done" : dot == step ? "is-now" : "is-open").toList();
    }
}
