package org.sayso.search;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Opens the index when the site starts, beside everything else: no page waits for it. */
@Singleton
class OpenIndex implements ApplicationEventListener<ServerStartupEvent> {
    private final ResponseIndex index;

    OpenIndex(ResponseIndex index) {
        this.index = index;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread.ofPlatform().name("index-open").daemon(true).start(index::open);
    }
}
