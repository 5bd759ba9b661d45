package cn.chenghua.governance.access.web;

import org.jspecify.annotations.Nullable;

final class PasswordForm {

    private final String oldPassword;
    private final String password;
    private final String repeat;

    PasswordForm(@Nullable String oldPassword, @Nullable String password, @Nullable String repeat) {
        this.oldPassword = Typed.text(oldPassword);
        this.password = Typed.text(password);
        this.repeat = Typed.text(repeat);
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public String getPassword() {
        return password;
    }

    public String getRepeat() {
        return repeat;
    }
}
