package vn.dunghen.privacy;

/** Who asks. */
public enum Asker {
    SELF,
    REPRESENTATIVE
}
