package vn.dunghen.document;

import java.nio.charset.StandardCharsets;

/** Knows nothing but the harmless test text that every scanner must find, so that the way of a refusal can be tried. */
final class KnownSignatures implements MalwareScan {

    // in two parts, so that no scanner takes this program for the test file
    private static final byte[] TEST_FILE = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$"
                    + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean finds(byte[] content) {
        return in(content, content.length);
    }

    /** Whether the first bytes hold it; also asked of what other files unpack to. */
    static boolean in(byte[] content, int length) {
        for (int at = 0; at + TEST_FILE.length <= length; at++) {
            int same = 0;
            while (same < TEST_FILE.length && content[at + same] == TEST_FILE[same]) {
                same++;
            }
            if (same == TEST_FILE.length) {
                return true;
            }
        }
        return false;
    }
}
