package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dossiers behind a figure. @param back address of the table; @param next address of the following page */
public record FigureList(
        String title, String sub, String back, List<DossierListView.Row> rows, @Nullable String next) {}
