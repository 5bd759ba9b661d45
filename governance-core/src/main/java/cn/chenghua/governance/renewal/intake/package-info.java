/** Registers of old-city renewal taken in row by row, by the use cases officials use. */
@org.springframework.modulith.NamedInterface("intake")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.intake;
