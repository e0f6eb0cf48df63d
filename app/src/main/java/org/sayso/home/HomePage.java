package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The front page.
 *
 * @param main the campaign that is open and was made first, or null when none is open
 * @param others open ones first, then planned and closed
 * @param readWithin school days until a person reads what was sent
 */
@Introspected
record HomePage(CampaignCard main, List<CampaignCard> others, int readWithin) {}
