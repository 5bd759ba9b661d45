package cn.chenghua.governance.district.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.context.i18n.LocaleContextHolder;

/** The name of a unit on a day in the reader's language; Chinese where it has no English one. */
record UnitNames(Hierarchy hierarchy) {

    public String of(UnitCode code, LocalDate day) {
        var period = hierarchy.period(code, day);
        return chosen(period.name(), period.nameEn());
    }

    public List<String> of(List<UnitCode> codes, LocalDate day) {
        return codes.stream().map(code -> of(code, day)).toList();
    }

    private static String chosen(String name, String nameEn) {
        var english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english && !nameEn.isBlank() ? nameEn : name;
    }
}
