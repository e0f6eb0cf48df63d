package org.sayso.feedback;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sayso.campaign.WhatWasHeard;

/** Tells the campaign room, which comes before this one, how much was said and which questions were answered. */
@Factory
class AnswersOfCampaigns {
    @Singleton
    WhatWasHeard heard(ResponseRepository responses) {
        return new WhatWasHeard(responses::countHeard, responses::answeredQuestions);
    }
}
