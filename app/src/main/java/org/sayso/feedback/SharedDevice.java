package org.sayso.feedback;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.sayso.web.Chrome;

/**
 * A device that many people use one after the other, such as a tablet in a class. The pages for answering carry {@code d=shared} in their address
 * from one to the next: there nothing is kept on the device, and the thank-you page goes back to the start by itself. Their templates know
 * {@code shared}, and what to put behind an address: {@code device} where it is the first parameter, {@code andDevice} behind another.
 */
@Singleton
public class SharedDevice implements Chrome {
    private static final String MARK = "d=shared";

    public static boolean is(HttpRequest<?> request) {
        return "shared".equals(request.getParameters().get("d"));
    }

    /** The same address, on the same kind of device as the request. */
    public static String on(HttpRequest<?> request, String path) {
        return !is(request) ? path : path + (path.contains("?") ? "&" : "?") + MARK;
    }

    @Override
    public void add(HttpRequest<?> request, Map<String, Object> model) {
        boolean shared = is(request);
        model.put("shared", shared);
        model.put("device", shared ? "?" + MARK : "");
        model.put("andDevice", shared ? "&" + MARK : "");
    }
}
