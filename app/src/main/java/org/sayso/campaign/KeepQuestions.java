package org.sayso.campaign;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the areas and further questions of a campaign as its form has them. Answered questions keep their id and words. */
@Singleton
class KeepQuestions {
    private final CampaignRepository campaigns;
    private final QuestionRepository questions;
    private final WhatWasHeard heard;

    KeepQuestions(CampaignRepository campaigns, QuestionRepository questions, WhatWasHeard heard) {
        this.campaigns = campaigns;
        this.questions = questions;
        this.heard = heard;
    }

    List<Question> of(Campaign campaign) {
        return questions.findByCampaignIdOrderByPosition(campaign.id());
    }

    CampaignForm form(Campaign campaign) {
        return CampaignForm.of(campaign, campaigns.areas(campaign.id()), of(campaign));
    }

    /** Inside the transaction of the act; asks once more what was answered, because an answer may have come meanwhile. */
    void keep(Campaign campaign, CampaignForm form) {
        campaigns.clearAreas(campaign.id());
        form.areas().forEach(area -> campaigns.addArea(campaign.id(), area));
        List<Question> before = of(campaign);
        List<QuestionTyped> wanted = QuestionMoves.withAnswered(form, before, heard.answered(campaign)).further();
        List<String> staying = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String id = wanted.get(i).id();
            boolean isKept = before.stream().anyMatch(q -> q.id().equals(id)) && !staying.contains(id);
            Question question = wanted.get(i).kept(isKept ? id : UUID.randomUUID().toString(), campaign.id(), i + 1);
            staying.add(question.id());
            if (isKept) {
                questions.update(question);
            } else {
                questions.save(question);
            }
        }
        before.stream().map(Question::id).filter(id -> !staying.contains(id)).forEach(questions::deleteById);
    }
}
