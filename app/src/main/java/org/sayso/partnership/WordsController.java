package org.sayso.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sayso.web.Language;
import org.sayso.web.Page;
import org.sayso.web.Words;

/** The pages of plain words: help, privacy, access, how ideas are read. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class WordsController {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final Site site;
    private final Words words;

    WordsController(Site site, Words words) {
        this.site = site;
        this.words = words;
    }

    /**
     * @param html from our own Markdown under {@code content/pages} or in the file of a language; raw HTML in it is escaped
     * @param isTranslated false where a page in another language has it in English
     */
    @Introspected
    record WordsPage(String title, String html, List<Partnership.Helpline> helplines, boolean isTranslated) {}

    @Get("/help")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> help() {
        return words("help", site.partnership().helplines());
    }

    @Get("/privacy")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> privacy() {
        return words("privacy", List.of());
    }

    @Get("/accessibility")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> accessibility() {
        return words("accessibility", List.of());
    }

    @Get("/how-we-check")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> howWeCheck() {
        return words("how-we-check", List.of());
    }

    private HttpResponse<?> words(String name, List<Partnership.Helpline> helplines) {
        PageText english = PageText.of(name);
        Language language = Language.now();
        Optional<String> title = words.own(language, PageText.titleKey(name));
        Optional<String> body = words.own(language, PageText.bodyKey(name));
        boolean isThere = title.isPresent() && body.isPresent();
        String html = HTML.render(MARKDOWN.parse(isThere ? body.get() : english.markdown()));
        return Page.show("partnership/words", new WordsPage(isThere ? title.get() : english.title(), html, helplines, isThere || language.isEnglish()));
    }
}
