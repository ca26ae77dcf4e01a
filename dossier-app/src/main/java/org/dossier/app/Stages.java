package org.dossier.app;

import java.time.Clock;
import org.dossier.link.Stories;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;
import org.dossier.report.Report;

/** What the commands run on; asked for only when needed, so that help and mistakes stay quick. */
interface Stages {

  /** The stages as they ship. */
  Stages STANDARD =
      new Stages() {
        @Override
        public Reader reader() {
          return Reader.standard();
        }

        @Override
        public Pipeline pipeline() {
          return Pipeline.standard();
        }

        @Override
        public Stories stories() {
          return Stories.standard();
        }

        @Override
        public Report report(Format format, Screen screen) {
          return format.on(screen);
        }

        @Override
        public Report statements() {
          return Report.statements();
        }
      };

  /** Returns what tells when something is done in a workspace. */
  default Clock clock() {
    return Clock.systemUTC();
  }

  /** Returns what reads files. */
  Reader reader();

  /** Returns what makes dossiers of reports. */
  Pipeline pipeline();

  /** Returns what groups reports. */
  Stories stories();

  /** Returns what renders dossiers. */
  Report report(Format format, Screen screen);

  /** Returns what renders statements. */
  Report statements();
}
