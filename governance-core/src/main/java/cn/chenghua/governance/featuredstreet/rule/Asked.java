package cn.chenghua.governance.featuredstreet.rule;

import java.util.Locale;

/**
 * A criterion or a subsystem, such as VIDEO 视频监控.
 *
 * @param suggested whether it is mandatory as long as nobody has set which are
 */
public record Asked(Mandatory part, String code, String name, String nameEn, boolean suggested) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }

    /** Whether a cell or call names it. */
    public boolean named(String text) {
        return code.equalsIgnoreCase(text) || name.equals(text) || nameEn.equalsIgnoreCase(text);
    }
}
