package org.sayso.campaign;

import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What has been said to a campaign so far, as far as asking must know it. The room that hears makes this; asking comes
 * before hearing, so this room only asks.
 *
 * @param responses how many by the campaign's id, those taken back left out
 * @param answered ids of the further questions that somebody answered, by the campaign's id
 */
public record WhatWasHeard(ToLongFunction<String> responses, Function<String, Set<String>> answered) {
    long responses(Campaign campaign) {
        return responses.applyAsLong(campaign.id());
    }

    Set<String> answered(Campaign campaign) {
        return answered.apply(campaign.id());
    }
}
