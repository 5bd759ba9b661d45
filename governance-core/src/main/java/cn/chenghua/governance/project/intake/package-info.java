/** Runs of imports: one table at a time of each sort, told how far it is and how it ended. */
@org.springframework.modulith.NamedInterface("intake")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.intake;
