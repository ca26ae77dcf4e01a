/**
 * The score of the three seed reports: per kind what is found, then each trap of the gold.
 *
 * <p>Entry: {@link org.dossier.lab.seeds.SeedScore}. Traps are found in the gold by id and read
 * their wording and their places from it; no word of the reports stands here.
 */
@NullMarked
package org.dossier.lab.seeds;

import org.jspecify.annotations.NullMarked;
