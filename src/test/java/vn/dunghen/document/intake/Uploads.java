package vn.dunghen.document.intake;

import java.util.ArrayList;
import java.util.List;

/** All files of the corpus. */
public final class Uploads {

    private Uploads() {}

    /** @param virus the text every scanner must find */
    public static List<Sample> hostile(String virus) {
        List<Sample> all = new ArrayList<>(HostilePdfs.all(virus));
        all.addAll(HostilePictures.all());
        all.addAll(HostilePackages.all(virus));
        all.addAll(HostileNames.all(virus));
        return all;
    }

    public static List<Sample> honest() {
        return Honest.all();
    }
}
