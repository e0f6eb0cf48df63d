package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/**
 * The inbox as it is shown.
 *
 * @param isChosen somebody asked for that response; on a phone it stands alone then
 * @param evidence of the response that is chosen, else of the first in the list
 * @param lastOwn what this colleague decided last and may undo with one key
 * @param acceptMany where all very likely ones under these filters are accepted together, or null when there are none
 * @param machine how often the first suggestion was right here; @param typed English that was not saved
 * @param noTagger some of what is shown belongs to a plan without a tagger; @param wordsOnly no sentence encoder can run here
 */
@Introspected
record InboxPage(
        InboxFilter filter, StateCounts counts, InboxFacets.Facets facets, List<InboxRow> rows, boolean isChosen, @Nullable Evidence evidence,
        Paging paging, String list, String oldestFirst, String surestFirst, @Nullable LastOwn lastOwn, @Nullable String acceptMany, long veryLikely, Share machine,
        boolean noTagger, boolean wordsOnly, @Nullable Conflict conflict, Problems problems,
        @Nullable String typed) {

    /** @param together how many, when it was many at once; the tags of one otherwise */
    @Introspected
    record LastOwn(String undo, List<PriorityChip> tags, long together) {}

    /**
     * Two colleagues decided on the same response.
     *
     * @param who the other one, or null when what stood there was undone
     */
    @Introspected
    record Conflict(@Nullable String who, String agoKey, Object ago, List<PriorityChip> theirs, boolean theirsFitsNone, List<PriorityChip> yours, boolean yoursFitsNone) {}
}
