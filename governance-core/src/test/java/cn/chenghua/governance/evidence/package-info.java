/** Tests of evidence. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.evidence;
