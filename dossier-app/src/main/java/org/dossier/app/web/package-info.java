/**
 * The web program: server-rendered pages over one workspace. Entry: {@link
 * org.dossier.app.web.WebServer}.
 *
 * <p>Every request passes {@link org.dossier.app.web.Gate} first, every response carries the
 * headers of {@link org.dossier.app.web.SecurityHeaders}, and every page is written by {@link
 * org.dossier.report.html.HtmlWriter}, which lets no text become markup. No address is ever
 * fetched.
 */
@NullMarked
package org.dossier.app.web;

import org.jspecify.annotations.NullMarked;
