package vn.dunghen.directory;

/** In which form a substitute signs for the head of the department (Decree 30/2020/NĐ-CP, Article 13). */
public enum SigningForm {
    /** Ký thay: a deputy signs. */
    KT,
    /** Thừa lệnh: the head of a unit signs by order. */
    TL,
    /** Thừa ủy quyền: somebody signs by written authority, for a limited time; it may not be passed on. */
    TUQ;

    /** E.g. "TUQ.". */
    public String prefix() {
        return name() + ".";
    }
}
