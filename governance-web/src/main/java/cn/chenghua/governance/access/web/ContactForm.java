package cn.chenghua.governance.access.web;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;

import org.jspecify.annotations.Nullable;

/** Numbers typed for an account; a field left empty leaves what is there. */
final class ContactForm {

    static final ContactForm EMPTY = new ContactForm(null, null);
    private final String phone;
    private final String identity;

    ContactForm(@Nullable String phone, @Nullable String identity) {
        this.phone = Typed.text(phone);
        this.identity = Typed.text(identity);
    }

    List<PersonalNumber> numbers() {
        var numbers = new ArrayList<PersonalNumber>();
        if (!phone.isBlank()) {
            numbers.add(Kind.PHONE.read(phone));
        }
        if (!identity.isBlank()) {
            numbers.add(Kind.IDENTITY.read(identity));
        }
        return numbers;
    }

    public String getPhone() {
        return phone;
    }

    public String getIdentity() {
        return identity;
    }
}
