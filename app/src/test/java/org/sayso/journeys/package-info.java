/** What is promised to a person, walked in a real browser at the width of a phone and of a desk, with access rules checked on each page. */
package org.sayso.journeys;
