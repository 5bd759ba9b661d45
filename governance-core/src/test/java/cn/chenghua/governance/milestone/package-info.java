/** The rules of milestones. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.milestone;
