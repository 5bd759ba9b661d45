/** The rules of lamps. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.milestone.lamp;
