package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.event.EventCard;
import org.sayso.publishing.Story;

/**
 * The front page.
 *
 * @param main the campaign that is open and was made first, or null when none is open
 * @param others open ones first, then planned and closed
 * @param readWithin school days until a person reads what was sent
 * @param latest the newest changes
 * @param events the next ones
 */
@Introspected
record HomePage(@Nullable CampaignCard main, List<CampaignCard> others, int readWithin, List<Story> latest, List<EventCard> events) {}
