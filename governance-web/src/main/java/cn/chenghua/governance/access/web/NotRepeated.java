package cn.chenghua.governance.access.web;

import cn.chenghua.governance.district.Refusal;

/** A new password that was typed differently the second time. */
final class NotRepeated extends Refusal {

    private NotRepeated() {
        super("password.repeat", "repeat", "-");
    }

    static void check(String password, String repeat) {
        if (!password.equals(repeat)) {
            throw new NotRepeated();
        }
    }
}
