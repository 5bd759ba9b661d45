package cn.chenghua.governance.communityservice.company;

import cn.chenghua.governance.district.Refusal;

/** A company that cannot be so, such as sizeable without figures; its code tells which rule. */
public final class CompanyRefused extends Refusal {

    private CompanyRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static CompanyRefused year(int year) {
        return new CompanyRefused("services.company.year", "year", String.valueOf(year));
    }

    static CompanyRefused size(int staff, int communities) {
        return new CompanyRefused("services.company.size", "staff", staff, communities);
    }

    static CompanyRefused gate() {
        return new CompanyRefused("services.company.gate", "stage", "sizeable");
    }
}
