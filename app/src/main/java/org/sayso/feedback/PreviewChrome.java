package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.web.Chrome;

/** On the preview of a campaign every page knows that it is one ({@code preview}), so that its links and forms stay inside it. */
@Singleton
class PreviewChrome implements Chrome {
    private static final Pattern PREVIEW = Pattern.compile("(/desk/campaigns/[a-z0-9-]+)/preview(/[a-z]+)?");

    /** @param desk the page of the campaign at the desk; @param path beginning of the addresses of the preview */
    @Introspected
    record Preview(String desk, String path) {}

    @Override
    public void add(HttpRequest<?> request, Map<String, Object> model) {
        Matcher matcher = PREVIEW.matcher(request.getPath());
        if (matcher.matches()) {
            model.put("preview", new Preview(matcher.group(1), matcher.group(1) + "/preview"));
        }
    }
}
