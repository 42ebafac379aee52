package vn.dunghen.operation;

/** What a command tells the shell that called it. */
public final class Exit {

    /** Done, and nothing is wrong. */
    public static final int WELL = 0;
    /** Something in the data is wrong; it has been named. */
    public static final int WRONG = 1;
    /** Nothing was done; why has been said. */
    public static final int NOT_DONE = 2;

    private Exit() {}
}
