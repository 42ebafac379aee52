package vn.dunghen.notice;

/** Hears of each notice that was told, in the transaction that tells it. */
@FunctionalInterface
interface NoticeEcho {

    void told(Notices.Notice notice);
}
