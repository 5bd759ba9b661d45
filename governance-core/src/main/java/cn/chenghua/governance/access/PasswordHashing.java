package cn.chenghua.governance.access;

/** Turns a password into what may be stored; slow on purpose. */
public interface PasswordHashing {

    String hash(String password);

    boolean matches(String password, String hash);
}
