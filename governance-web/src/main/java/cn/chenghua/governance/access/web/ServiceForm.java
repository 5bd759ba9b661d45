package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.ServiceTerms;

import org.jspecify.annotations.Nullable;

final class ServiceForm {

    private final String username;
    private final String displayName;
    private final String contact;
    private final String purpose;

    ServiceForm(@Nullable String username, @Nullable String displayName, @Nullable String contact, @Nullable String purpose) {
        this.username = Typed.text(username);
        this.displayName = Typed.text(displayName);
        this.contact = Typed.text(contact);
        this.purpose = Typed.text(purpose);
    }

    ServiceTerms terms() {
        return new ServiceTerms(contact, purpose);
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getContact() {
        return contact;
    }

    public String getPurpose() {
        return purpose;
    }
}
