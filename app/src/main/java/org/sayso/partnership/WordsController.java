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
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sayso.web.Page;

/** The pages of plain words: help, privacy, access, how ideas are read. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class WordsController {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final Site site;

    WordsController(Site site) {
        this.site = site;
    }

    /** @param html from our own Markdown under {@code content/pages}; raw HTML in it is escaped */
    @Introspected
    record WordsPage(String title, String html, List<Partnership.Helpline> helplines) {}

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
        String text = Content.text("pages/" + name + ".md");
        String[] parts = text.split("(?m)^---\\s*$", 3);
        String title = parts[1].strip().replaceFirst("(?s).*?title:\\s*", "").lines().findFirst().orElse("");
        String html = HTML.render(MARKDOWN.parse(parts[2]));
        return Page.show("partnership/words", new WordsPage(title, html, helplines));
    }
}
