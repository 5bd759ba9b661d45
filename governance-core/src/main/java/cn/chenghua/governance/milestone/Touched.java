package cn.chenghua.governance.milestone;

import java.util.Locale;

/** A target that a project counts for from a stage on, such as B03 from 验收. */
public record Touched(String target, String name, String nameEn, String stage) {
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }
}
