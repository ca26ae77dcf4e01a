package org.dossier.report;

import org.dossier.model.Evidence;

/** Where the links of a dossier's page to its reports lead. */
public interface HtmlLinks {

  /** To the reports in full, below on the same page. */
  HtmlLinks WITHIN =
      new HtmlLinks() {
        @Override
        public String words(Evidence words, String anchor) {
          return "#" + anchor;
        }

        @Override
        public String report(String document, String anchor) {
          return "#" + anchor;
        }

        @Override
        public boolean within() {
          return true;
        }
      };

  /**
   * Returns where some words stand.
   *
   * @param words the words
   * @param anchor the place on the same page, were they there
   */
  String words(Evidence words, String anchor);

  /**
   * Returns where a report stands.
   *
   * @param document id of the report
   * @param anchor the place on the same page, were it there
   */
  String report(String document, String anchor);

  /** Returns whether the reports stand on the page itself. */
  default boolean within() {
    return false;
  }
}
