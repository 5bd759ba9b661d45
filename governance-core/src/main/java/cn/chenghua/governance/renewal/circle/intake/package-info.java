/** Takes tables of settlements and of facilities that stand already in, row by row. */
@org.springframework.modulith.NamedInterface("circle-intake")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.intake;
