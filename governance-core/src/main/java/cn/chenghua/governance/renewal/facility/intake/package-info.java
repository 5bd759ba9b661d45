/** Facilities taken in by the hundreds, row by row of a table. */
@org.springframework.modulith.NamedInterface("facility-intake")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.facility.intake;
