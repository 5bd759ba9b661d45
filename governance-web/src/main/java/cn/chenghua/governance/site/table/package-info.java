/** Tables that come in and go out: CSV and XLSX rows read safely, notes on what is wrong with them, and files written. */
@NamedInterface("table")
@NullMarked
package cn.chenghua.governance.site.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
