/** Public facilities of the three-year drive: eight classes, items, sites and capacities, opened and closed again. */
@org.springframework.modulith.NamedInterface("facility")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.facility;
