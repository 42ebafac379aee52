package vn.dunghen.payment;

/** No answer came from the provider; whether it did what was asked is not known. */
public class ProviderSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProviderSilent(String what) {
        super(what);
    }
}
