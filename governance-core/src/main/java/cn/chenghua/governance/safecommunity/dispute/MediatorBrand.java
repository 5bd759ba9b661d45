package cn.chenghua.governance.safecommunity.dispute;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A brand under which neighbours mediate; brands are data. */
@Entity
public class MediatorBrand {

    @Id
    private String code;
    private String name;
    private String nameEn;

    protected MediatorBrand() {
    }

    public String code() {
        return code;
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }
}
