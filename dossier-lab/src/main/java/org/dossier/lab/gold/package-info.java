/**
 * Labelled reports: reading the labels, finding their places in the reports, matching one to one.
 */
@NullMarked
package org.dossier.lab.gold;

import org.jspecify.annotations.NullMarked;
