package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Objects;
import org.sayso.campaign.Campaign;

/** Asks before an idea is sent that may tell who somebody is. @param pieces her words, with what may do so marked */
@Introspected
record CheckPage(Campaign campaign, String token, IdeaForm form, List<Clues.Piece> pieces) {

    /** Message keys of what there may be in it, each once. */
    public List<String> getKinds() {
        return pieces.stream().map(Clues.Piece::getWords).filter(Objects::nonNull).distinct().toList();
    }

    /** How it would be sent without those parts. */
    public String getWithout() {
        return Clues.covered(pieces);
    }
}
