package cn.chenghua.governance.featuredstreet.score;

import java.util.Locale;

/**
 * One item of a scorecard, such as SHARE 主营业态占比, weight 15 of 100.
 */
public record ScoreItem(String code, Quality quality, int weight, String name, String nameEn) {

    private static final int LONG = 200;

    public ScoreItem {
        name = name.strip();
        nameEn = nameEn.strip();
        if (!code.matches("[A-Z][A-Z0-9_]{0,19}") || name.isEmpty() || nameEn.isEmpty() || name.length() > LONG
                || nameEn.length() > LONG || weight < 1) {
            throw ScoreRefused.item(code);
        }
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }
}
