package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;

/** What a response means is kept beside its reading and goes with its words. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class MeaningsTest {

    @Parameter
    Database database;

    private Map<String, float[]> meanings(Response response) {
        TestSite site = database.site();
        site.settled();
        return site.the(Meanings.class).of(List.of(response.id()));
    }

    @Test
    void theMeaningOfWordsThatWereRemovedIsNotKept() {
        TestSite site = database.site();
        Response heard = site.heard(site.openCampaign(), "Bring back the youth club, Kayleigh Mott ran it so well", true);
        float[] whole = meanings(heard).get(heard.id());
        site.the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, "Bring back the youth club", site.the(Clock.class).instant());
        site.the(TagReader.class).read(List.of(heard.id()));
        float[] shown = meanings(heard).get(heard.id());
        assertArrayEquals(site.the(Meanings.class).ofWords("Bring back the youth club").orElseThrow(), shown, 1e-6f);
        assertTrue(whole[0] != shown[0]);
    }

    @Test
    void nothingIsLeftOfWhatWasTakenBack() {
        TestSite site = database.site();
        Response heard = site.heard(site.openCampaign(), "The park has no swings for small ones", true);
        assertEquals(site.the(Meanings.class).size(), meanings(heard).get(heard.id()).length);
        site.the(TakeBack.class).takeBack(heard.id());
        assertEquals(Map.of(), meanings(heard));
    }

    @Test
    void anotherLanguageHasNoMeaningHere() {
        TestSite site = database.site();
        Response heard = site.heard(site.openCampaign(), "Chciałabym, żeby w naszym mieście było więcej placów zabaw dla dzieci", true);
        assertEquals(Map.of(), meanings(heard));
        assertEquals("pl", site.the(Readings.class).of(List.of(heard.id())).get(heard.id()).language());
    }
}
