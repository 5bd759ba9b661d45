package cn.chenghua.governance.renewal.facility;

import java.util.Locale;

/**
 * A sort of facility within one of the eight classes, such as kindergarten 幼儿园 of education. Items are data.
 *
 * @param suggested whether it is a labelled default, for the city's list of 18 items is not public
 */
public record FacilityItem(String code, String classCode, String name, String nameEn, boolean suggested) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }

    public boolean named(String text) {
        return code.equalsIgnoreCase(text) || name.equals(text) || nameEn.equalsIgnoreCase(text);
    }
}
