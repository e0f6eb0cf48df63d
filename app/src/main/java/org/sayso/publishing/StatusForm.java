package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A further step of a published change, as its form sends it. */
@Serdeable
record StatusForm(@Nullable String status, @Nullable String statusOn, @Nullable String note, @Nullable String reason) {}
