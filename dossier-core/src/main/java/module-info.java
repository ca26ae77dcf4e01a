/** Reads news reports and tells what is reported, who says so, and where they disagree. */
module org.dossier.core {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires org.jsoup;

  exports org.dossier.annotate;
  exports org.dossier.extract;
  exports org.dossier.link;
  exports org.dossier.model;
  exports org.dossier.pipeline;
  exports org.dossier.read;
  exports org.dossier.reconcile;
  exports org.dossier.report;
  exports org.dossier.review;
  exports org.dossier.report.html;
}
