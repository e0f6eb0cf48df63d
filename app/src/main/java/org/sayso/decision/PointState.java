package org.sayso.decision;

/** Where an agreed point stands. Late comes by itself: open, and its day is over. */
enum PointState {
    OPEN, DONE, NOT_DOING
}
