package vn.dunghen.payment;

/** Names a refund to the provider, always the same, so that it pays back once. */
record RefundKey(String charge, int seq) {

    static RefundKey read(String text) {
        int cut = text.lastIndexOf('/');
        return new RefundKey(text.substring(0, cut), Integer.parseInt(text.substring(cut + 1)));
    }

    String text() {
        return charge + "/" + seq;
    }
}
