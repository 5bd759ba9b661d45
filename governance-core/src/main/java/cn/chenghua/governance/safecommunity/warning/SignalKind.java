package cn.chenghua.governance.safecommunity.warning;

import java.util.Locale;

/**
 * A kind of signals, such as {@code water_depth} 积水深度 in cm from things; kinds are data, and those shipped are suggestions.
 *
 * @param measure the unit its values are in
 */
public record SignalKind(String code, SignalSource source, String name, String nameEn, String measure) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }
}
