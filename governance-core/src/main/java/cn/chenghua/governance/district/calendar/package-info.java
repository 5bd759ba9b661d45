/** The working days of the district: weekends, public holidays and make-up days. */
@NamedInterface("calendar")
@NullMarked
package cn.chenghua.governance.district.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
