package org.sayso.notice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;

/** Tests that send by SMTP, on every database. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
abstract class OnEveryPost {
    static final String HER = "amina@example.org";
    SomePost post;

    @Parameter
    Database database;

    @BeforeEach
    void begin() throws Exception {
        post = new SomePost(database);
    }

    @AfterEach
    void end() {
        post.close();
    }
}
