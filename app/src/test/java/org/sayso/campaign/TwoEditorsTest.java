package org.sayso.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.campaign.CampaignFields.good;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;

/** Two people at the same campaign: neither loses a word. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class TwoEditorsTest {
    private static final Colleague SOMEBODY = Colleague.named("Test", Role.ADMIN);

    @Parameter
    Database database;

    private TestSite site() {
        return database.site();
    }

    private static CampaignForm form(Map<String, ?> fields) {
        return CampaignForm.of(FormFields.of(fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().toString(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"))));
    }

    private Campaign made() {
        return assertInstanceOf(SaveCampaign.Outcome.Saved.class, site().the(SaveCampaign.class).make(SOMEBODY, form(good()))).campaign();
    }

    @Test
    void theLaterOneSeesBothVersionsAndDecides() {
        Campaign campaign = made();
        String path = "/desk/campaigns/" + campaign.slug();
        Visitor one = site().signedIn(Role.ADMIN);
        Visitor other = site().signedIn(Role.ADMIN);
        Document first = one.get(path + "/edit").page();
        Document second = other.get(path + "/edit").page();
        one.submit(first, path, good(Map.of("title", "Theirs", "intro", "Kept by a colleague"))).mustRedirect();
        var answer = other.submit(second, path, good(Map.of("title", "Mine", "intro", "Tell us about your way.")));
        assertEquals(409, answer.status());
        assertTrue(answer.page().text().contains("Kept by a colleague") && answer.page().text().contains("Theirs"));
        assertEquals("Mine", answer.page().selectFirst("#title").val());
        assertEquals("Theirs", site().the(CampaignRepository.class).findById(campaign.id()).orElseThrow().title());
        assertEquals(path + "/edit", answer.page().selectFirst("a:containsOwn(Keep theirs)").attr("href"));
        assertEquals("yours", answer.page().selectFirst("form[action='" + path + "']").id());
        assertEquals("yours", answer.page().selectFirst("button:containsOwn(Keep yours)").attr("form"));
        other.submit(answer.page(), path, good(Map.of("title", "Both of us"))).mustRedirect();
        assertEquals("Both of us", site().the(CampaignRepository.class).findById(campaign.id()).orElseThrow().title());
    }

    @Test
    void whoeverWroteTheSameIsAskedNothing() {
        Campaign campaign = made();
        String path = "/desk/campaigns/" + campaign.slug();
        Visitor admin = site().signedIn(Role.ADMIN);
        Document first = admin.get(path + "/edit").page();
        Map<String, Object> same = good(Map.of("title", "The same words"));
        admin.submit(first, path, same).mustRedirect();
        assertEquals(path + "?done=saved", admin.submit(first, path, same).mustRedirect().location());
        assertEquals(campaign.version() + 1, site().the(CampaignRepository.class).findById(campaign.id()).orElseThrow().version());
    }

    @Test
    void ofManyAtOnceOneIsKeptAndNothingIsMixed() throws Exception {
        Campaign campaign = made();
        List<Callable<SaveCampaign.Outcome>> acts = IntStream.range(0, 6).mapToObj(i -> (Callable<SaveCampaign.Outcome>) () -> site().the(SaveCampaign.class)
                .change(SOMEBODY, campaign, form(good(Map.of(
                        "version", campaign.version(), "title", "Name " + i, "q1-kind", "open", "q1-wording", "Question " + i))))).toList();
        try (var pool = Executors.newFixedThreadPool(6)) {
            var outcomes = pool.invokeAll(acts).stream().map(f -> f.resultNow()).toList();
            assertEquals(1, outcomes.stream().filter(o -> o instanceof SaveCampaign.Outcome.Saved).count());
            assertEquals(5, outcomes.stream().filter(o -> o instanceof SaveCampaign.Outcome.Overtaken).count());
        }
        Campaign kept = site().the(CampaignRepository.class).findById(campaign.id()).orElseThrow();
        List<Question> questions = site().the(QuestionRepository.class).findByCampaignIdOrderByPosition(campaign.id());
        assertEquals(List.of(kept.title().replace("Name", "Question")), questions.stream().map(Question::wording).toList());
    }

    @Test
    void anActOnWhatWasChangedMeanwhileIsRefused() {
        site().emailOf(Role.MODERATOR);
        site().emailOf(Role.SAFEGUARDING_LEAD);
        Campaign seen = made();
        assertTrue(site().the(OpenCampaign.class).open(SOMEBODY, seen).isEmpty());
        assertThrows(OptimisticLockException.class, () -> site().the(OpenCampaign.class).open(SOMEBODY, seen));
    }

    @Test
    void theSameAddressAtOnceIsGivenOnce() throws Exception {
        String slug = "at-once-" + System.nanoTime();
        TestSite site = site();
        List<Callable<SaveCampaign.Outcome>> acts = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<SaveCampaign.Outcome>) () -> site.the(SaveCampaign.class).make(SOMEBODY, form(good(Map.of("slug", slug))))).toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var outcomes = pool.invokeAll(acts).stream().map(f -> f.state() == java.util.concurrent.Future.State.FAILED ? failed(f.exceptionNow()) : f.resultNow()).toList();
            assertEquals(1, outcomes.stream().filter(o -> o instanceof SaveCampaign.Outcome.Saved).count());
            assertEquals(3, outcomes.stream().filter(o -> o instanceof SaveCampaign.Outcome.Refused).count());
        }
    }

    private static SaveCampaign.Outcome failed(Throwable e) {
        throw new AssertionError(e);
    }
}
