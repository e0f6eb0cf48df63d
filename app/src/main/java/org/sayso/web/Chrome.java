package org.sayso.web;

import io.micronaut.http.HttpRequest;
import java.util.Map;

/** Something a room adds to every page: whose site this is, who is signed in. Called once a page; must not touch the database. */
public interface Chrome {
    void add(HttpRequest<?> request, Map<String, Object> model);
}
