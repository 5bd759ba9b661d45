/** Takes files of streets in: places them, joins them, judges them row by row and keeps them as a new edition. */
@org.springframework.modulith.NamedInterface("intake")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.network.intake;
