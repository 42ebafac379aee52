package vn.dunghen.dossier.usecase.figures;

import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class FiguresOnPostgresTest extends FigureContract {

    private static FigureStore store;

    @BeforeContainer
    static void open() {
        store = FigureStore.onPostgres();
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @Override
    FigureStore store() {
        return store;
    }
}
