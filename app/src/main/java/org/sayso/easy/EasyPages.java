package org.sayso.easy;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Clues;
import org.sayso.web.Problems;

/** Makes the pages of the easy version. */
@Singleton
class EasyPages {
    private final EasyTopics topics;
    private final EasyWordingRepository wordings;

    EasyPages(EasyTopics topics, EasyWordingRepository wordings) {
        this.topics = topics;
        this.wordings = wordings;
    }

    EasyPage start(Campaign campaign) {
        return page(campaign, 0, EasyForm.empty(), "", new Problems());
    }

    EasyPage topic(Campaign campaign, EasyForm form, Problems problems) {
        return page(campaign, 1, form, "", problems);
    }

    EasyPage how(Campaign campaign, EasyForm form, Problems problems) {
        return page(campaign, 2, form, "", problems);
    }

    EasyPage words(Campaign campaign, EasyForm form, String token, Problems problems) {
        return page(campaign, 3, form, token, problems);
    }

    /** May we show it, where words were typed; else what was chosen. */
    EasyPage show(Campaign campaign, EasyForm form, String token, Problems problems) {
        return page(campaign, 4, form, token, problems);
    }

    EasyPage check(Campaign campaign, EasyForm form, List<Clues.Piece> pieces) {
        return page(campaign, 0, form, form.token(), new Problems()).with(0, pieces, null);
    }

    EasyPage sentBefore(Campaign campaign, EasyForm form, String freshToken, String firstReceipt) {
        return page(campaign, 0, form, freshToken, new Problems()).with(0, List.of(), firstReceipt);
    }

    /** Without the database. */
    static EasyPage notKept(String slug, EasyForm form, String token) {
        return new EasyPage(slug, null, null, EasyPage.STEPS, List.of(), faces(form), null, null, form, token, List.of(), null, new Problems().add("send", "easy.not-sent"));
    }

    private EasyPage page(Campaign campaign, int step, EasyForm form, String token, Problems problems) {
        String question = step > 0 ? null : wordings.findById(campaign.id()).map(EasyWording::wording).filter(wording -> !wording.isEmpty()).orElse(null);
        return new EasyPage(
                campaign.slug(), campaign, question, step,
                topics.of(campaign).stream().map(topic -> new EasyPage.TopicCard(topic, topic.number().equals(form.topic()))).toList(), faces(form),
                topics.ofNumber(campaign, form.topic()).orElse(null), form.face().map(face -> EasyPage.FaceCard.of(face, true)).orElse(null), form, token, List.of(), null,
                problems);
    }

    private static List<EasyPage.FaceCard> faces(EasyForm form) {
        return Arrays.stream(Face.values()).map(face -> EasyPage.FaceCard.of(face, face.number().equals(form.how()))).toList();
    }
}
