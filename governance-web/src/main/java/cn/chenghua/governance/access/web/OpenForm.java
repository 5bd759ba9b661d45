package cn.chenghua.governance.access.web;

import org.jspecify.annotations.Nullable;

final class OpenForm {

    private final String username;
    private final String displayName;

    OpenForm(@Nullable String username, @Nullable String displayName) {
        this.username = Typed.text(username);
        this.displayName = Typed.text(displayName);
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }
}
