/** The three-year facility drive 三年攻坚: its own period, and how many facilities each class gets each year. */
@org.springframework.modulith.NamedInterface("programme")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.programme;
