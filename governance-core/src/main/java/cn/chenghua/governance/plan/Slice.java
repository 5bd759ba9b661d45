package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.district.UnitCode;

/**
 * A sum of postings of one reading at one place, up to a day or within a month; in base units.
 *
 * @param yearQuantity the part of the quantity posted in the calendar year of the asked day
 * @param month the first of the month the sum is of; the asked day's month where all months are added up
 * @param lastDay the newest day a line of it stands on
 */
public record Slice(String target, String reading, UnitCode unit, UnitCode subdistrict, LocalDate month, BigDecimal quantity,
        BigDecimal base, BigDecimal yearQuantity, LocalDate lastDay) {
}
