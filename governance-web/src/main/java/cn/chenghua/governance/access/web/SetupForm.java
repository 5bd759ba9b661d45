package cn.chenghua.governance.access.web;

import org.jspecify.annotations.Nullable;

/** What the bearer of a one-time link types; fields left out come as empty. */
final class SetupForm {

    private final String username;
    private final String displayName;
    private final String password;
    private final String repeat;

    SetupForm(@Nullable String username, @Nullable String displayName, @Nullable String password, @Nullable String repeat) {
        this.username = Typed.text(username);
        this.displayName = Typed.text(displayName);
        this.password = Typed.text(password);
        this.repeat = Typed.text(repeat);
    }

    void checkRepeat() {
        NotRepeated.check(password, repeat);
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getPassword() {
        return password;
    }

    public String getRepeat() {
        return repeat;
    }
}
