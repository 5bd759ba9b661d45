package cn.chenghua.governance.funding;

import java.util.Locale;

/** Where money comes from, such as {@code district_budget} 区级财政; the list is a setting with a labelled default. */
public record Source(String code, String name, String nameEn) {

    /** Stands where nobody said it. */
    public static final String UNSTATED = "unstated";

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }

    public boolean named(String text) {
        return code.equalsIgnoreCase(text) || name.equals(text) || nameEn.equalsIgnoreCase(text);
    }
}
