package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.feedback.OutboxReader;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.nlp.Meant;
import org.sayso.nlp.Tagger;
import org.sayso.web.SiteKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has new responses read by the tagger of their campaign's plan and keeps what it suggests. Doing it twice is as doing it
 * once: what the current model has read is left alone, anything else is written anew in one transaction a batch. What is
 * known of words that were taken back, covered in parts or put into other English goes first, the words in its reasons above all; only then is
 * anything read. Of a response in another language the English is read; until somebody has added it nothing is suggested, because the taggers know
 * English only. What is taken for English in doubt, and was put into English all the same, is in a language that can not be told. One response that cannot be read does not stop the others: nothing older stands for it, and it stays in the outbox. Never
 * decides anything, and logs no words.
 */
@Singleton
public class TagReader implements OutboxReader {
    static final String NAME = "tagging";
    private static final Logger LOG = LoggerFactory.getLogger(TagReader.class);
    private static final int BATCH = 100;
    private final ResponseRepository responses;
    private final CampaignRepository campaigns;
    private final ReadingRepository readings;
    private final MeaningRepository meanings;
    private final KeepReadings keep;
    private final Taggers taggers;
    private final SiteKey siteKey;
    private final Clock clock;

    TagReader(
            ResponseRepository responses, CampaignRepository campaigns, ReadingRepository readings, MeaningRepository meanings, KeepReadings keep,
            Taggers taggers, SiteKey siteKey, Clock clock) {
        this.responses = responses;
        this.campaigns = campaigns;
        this.readings = readings;
        this.meanings = meanings;
        this.keep = keep;
        this.taggers = taggers;
        this.siteKey = siteKey;
        this.clock = clock;
    }

    /** Some could not be read; all others are done. */
    static final class Unreadable extends RuntimeException {
        Unreadable(int count) {
            super(count + " responses could not be read", null, false, false);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void read(Collection<String> responseIds) {
        List<String> ids = responseIds.stream().distinct().sorted().toList();
        int unreadable = 0;
        for (int from = 0; from < ids.size(); from += BATCH) {
            synchronized (taggers) { // no tagger is let go between its reading and the commit of what it read
                unreadable += readBatch(ids.subList(from, Math.min(ids.size(), from + BATCH)));
            }
        }
        if (unreadable > 0) {
            throw new Unreadable(unreadable);
        }
    }

    private int readBatch(List<String> ids) {
        Map<String, Reading> before = new HashMap<>();
        readings.findByResponseIdIn(ids).forEach(reading -> before.put(reading.responseId(), reading));
        Set<String> meant = new HashSet<>(meanings.current(ids, Meant.model()));
        Map<String, Optional<Campaign>> asked = new HashMap<>();
        Set<String> toClear = new HashSet<>(ids);
        List<KeepReadings.Fresh> fresh = new ArrayList<>();
        int unreadable = 0;
        List<Response> all = responses.findByIdIn(ids).stream().filter(r -> r.standing() != Standing.WITHDRAWN && r.words() != null).toList();
        Set<String> outdated = new HashSet<>(before.keySet());
        all.stream().filter(r -> before.containsKey(r.id()) && isOfSameWords(before.get(r.id()), r)).map(Response::id).forEach(outdated::remove);
        keep.clear(outdated);
        before.keySet().removeAll(outdated);
        for (Response response : all) {
            String plan = asked.computeIfAbsent(response.campaignId(), campaigns::findById).map(Campaign::plan).orElse("");
            Reading old = before.get(response.id());
            try {
                Optional<Tagger> tagger = taggers.of(plan);
                if (tagger.isPresent() && old != null && isCurrent(old, response, tagger.get(), plan) && (meant.contains(response.id()) || !isMeant(tagger.get(), old.isEnglish(), response))) {
                    toClear.remove(response.id());
                } else if (tagger.isPresent()) {
                    fresh.add(read(response, plan, tagger.get()));
                }
            } catch (RuntimeException | StackOverflowError e) {
                LOG.warn("Response {} could not be read: {}", response.id(), e.getClass().getSimpleName());
                unreadable++;
            }
        }
        keep.keep(toClear, fresh);
        return unreadable;
    }

    private KeepReadings.Fresh read(Response response, String plan, Tagger tagger) {
        org.sayso.nlp.Reading own = taggers.read(tagger, response.words());
        boolean isEnglish = org.sayso.nlp.Reading.ENGLISH.equals(own.language());
        if (response.english() == null && !isEnglish) {
            return new KeepReadings.Fresh(response, new Reading(response.id(), plan, tagger.model(), language(own, response), false, 0, null, 0, clock.instant(), covered(response), null), null, null);
        }
        org.sayso.nlp.Reading read = response.english() == null ? own : taggers.read(tagger, response.english());
        Optional<org.sayso.nlp.Suggestion> top = read.suggestions().stream().findFirst();
        return new KeepReadings.Fresh(response, new Reading(
                response.id(), plan, tagger.model(), language(own, response), read.fitsNone(), read.noneConfidence(),
                top.map(org.sayso.nlp.Suggestion::priority).orElse(null), top.map(org.sayso.nlp.Suggestion::confidence).orElse(0.0),
                clock.instant(), covered(response), response.englishAt()), read, isMeant(tagger, isEnglish, response) ? meaning(response, tagger, read) : null);
    }

    /** When parts were removed since, or more of them, what was read from the words is not to be shown. */
    private boolean isOfSameWords(Reading old, Response response) {
        return Objects.equals(old.coveredHash(), covered(response)) && Objects.equals(old.englishAt(), response.englishAt());
    }

    private @Nullable String covered(Response response) {
        return response.publicWords() == null ? null : siteKey.hash("covered", response.id(), response.publicWords());
    }

    private static boolean isCurrent(Reading old, Response response, Tagger tagger, String plan) {
        return old.isBy(tagger.model(), plan) && Objects.equals(old.englishAt(), response.englishAt());
    }

    /** The encoders know English only. */
    private static boolean isMeant(Tagger tagger, boolean isEnglish, Response response) {
        return tagger.isByMeaning() && (isEnglish || response.english() != null);
    }

    /** Of the words as they are shown: what was removed from them must not be found by its meaning. */
    private static Meaning meaning(Response response, Tagger tagger, org.sayso.nlp.Reading read) {
        boolean isPublic = response.publicWords() != null;
        boolean isOther = isPublic && response.english() == null; // English is made from the words as they are shown
        return new Meaning(response.id(), Meant.model(), isPublic, (isOther ? tagger.meant(response.publicWords()) : read.meant()).bytes());
    }

    /**
     * A language that cannot be told is not kept: the wrong name misleads whoever looks for somebody to read it. A colleague who put words into
     * English knows better than a doubtful guess that they are English.
     */
    private static @Nullable String language(org.sayso.nlp.Reading own, Response response) {
        boolean isDoubted = response.english() != null && !own.languageSure() && org.sayso.nlp.Reading.ENGLISH.equals(own.language());
        return isDoubted || own.language().equals(org.sayso.nlp.Reading.UNKNOWN) ? null : own.language();
    }
}
