package cn.chenghua.governance.crypto;

/** A cipher that does not open; it tells which key was asked for and never what was to be read. */
public class Unreadable extends RuntimeException {

    public Unreadable(String reason) {
        super(reason);
    }
}
