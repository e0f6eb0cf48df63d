package org.sayso.learning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/** A response that a version learned from. @param priorities what a person had decided by then, joined by spaces */
@MappedEntity("learned_from")
record LearnedFrom(@Id String versionId, @Id String responseId, String priorities) {
    List<String> priorityList() {
        return List.of(priorities.split(" "));
    }
}
