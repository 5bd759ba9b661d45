package cn.chenghua.governance.inspection.standard;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A version of a check-list to be issued; a wish that may be refused. */
public record IssueStandard(String code, String name, String nameEn, boolean trial, LocalDate validFrom,
        @Nullable LocalDate validTo, List<Item> items) {
}
